"""A document gains its index: countries, references and activities found in its paragraphs."""
