# PIL, Pillow 13.0; from the documentation of Pillow.
from PIL import Image as Image
