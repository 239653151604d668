package io.saleswright.finance.books;

import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.SequencedMap;

/** Finds the books whose last month waits for its figures. */
public interface BooksSearch {

  /**
   * The books with such a month.
   *
   * @param before it waits since before this moment
   */
  SequencedMap<String, Instant> closing(Instant before, Look look);
}
