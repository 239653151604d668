package io.saleswright.finance.dunning;

/** Gives letters the numbers by which people call them. */
public interface LetterNumbers {

  /** A number that no other letter has. */
  String next();
}
