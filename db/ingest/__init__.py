"""A file becomes a document: readers turn a file into blocks, outline and masthead turn blocks into a draft."""
