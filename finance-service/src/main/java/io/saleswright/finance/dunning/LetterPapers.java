package io.saleswright.finance.dunning;

import io.saleswright.finance.chasing.DunningCase;
import io.saleswright.finance.dunned.Letter;
import io.saleswright.platform.kernel.Stored;

/** Makes the papers of letters, and keeps them as they leave the house. */
public interface LetterPapers {

  /**
   * Keeps the paper of a letter; the same once more keeps nothing twice.
   *
   * @return identity of the kept paper
   */
  String keep(Stored<DunningCase> stored, Letter letter);
}
