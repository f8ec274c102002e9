# Django 5.2 and 6.0; from its documentation. Only what runs a query or saves an object.
