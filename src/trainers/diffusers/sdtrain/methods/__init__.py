"""What can be trained. A method says which numbers, puts them to work in the model, and writes them for the world."""

from .method import Method, Models, create_method

__all__ = ["Method", "Models", "create_method"]
