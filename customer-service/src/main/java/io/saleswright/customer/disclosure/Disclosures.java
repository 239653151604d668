package io.saleswright.customer.disclosure;

import java.time.LocalDate;
import java.util.List;

/** The record of who saw how many customers, one for each person and day. Thread-safe. */
public interface Disclosures {

  /** How many customers a person saw on a day on pages behind the first. */
  long turnedOver(String staffId, LocalDate day);

  /**
   * Adds customers whom a list showed.
   *
   * @param turnedOver whether on a page behind the first
   */
  void addListed(String staffId, LocalDate day, int customers, boolean turnedOver);

  /** Adds an export. */
  void addExport(String staffId, LocalDate day, Disclosed.Export export);

  /**
   * The records of a day.
   *
   * @return those who saw most first
   */
  List<Disclosed> on(LocalDate day);
}
