package io.saleswright.contract.quotes;

import io.saleswright.contract.quoting.Offering.Dispatch;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.platform.kernel.Act;

/** Keeps the papers that leave the house as they are (QUO-03, QUO-09). */
@FunctionalInterface
public interface SentPapers {

  /**
   * Makes the paper of the newest version and keeps it; once, however often it is asked.
   *
   * @param id identity of the quote
   * @param dispatch on which way it leaves, and when
   * @return identity of the kept paper
   */
  String keep(String id, Quote quote, Dispatch dispatch, Act act);
}
