package io.saleswright.testkit.architecture.broken.unmarked;

/** Lives in a package that says nothing about null (R18). */
class Unmarked {}
