"""All that RefDesk knows without a screen: documents, their index, the notebook. No Qt, no prose for users."""
