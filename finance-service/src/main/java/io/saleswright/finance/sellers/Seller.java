package io.saleswright.finance.sellers;

import java.time.LocalDate;

/** The company that sells. Its papers are numbered by year, and apart from those of others. */
@FunctionalInterface
public interface Seller {

  /** Its short name, as policy has it now. */
  String code();

  /**
   * What the numbers of a kind of paper begin with.
   *
   * @param kind short name of the kind, such as INV
   * @param day the day of the paper
   */
  default String series(String kind, LocalDate day) {
    return kind + "-" + code() + "-" + day.getYear();
  }
}
