package io.saleswright.finance.confirmations;

import io.saleswright.finance.accounts.Statement;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Stored;

/** Makes the papers of confirmations, and keeps those that leave the house. */
public interface ConfirmationPapers {

  /**
   * Keeps the paper of a confirmation; the same once more keeps nothing twice.
   *
   * @return identity of the kept paper
   */
  String keep(Stored<Confirmation> stored, Statement statement, Act act);
}
