package io.saleswright.complaint.returns;

import java.util.List;

/**
 * This service's own copy of the returns that complaints led to. An event that is not newer than
 * what is known changes nothing. Thread-safe.
 */
public interface KnownReturns {

  /**
   * Takes over a return that was asked for because of a complaint.
   *
   * @param sequence number of the event
   */
  void learn(KnownReturn told, String complaintId, long sequence);

  /**
   * Takes over how far a return is.
   *
   * @param sequence number of the event
   */
  void move(String returnId, String state, long sequence);

  /** The returns that a complaint led to, by their numbers. */
  List<KnownReturn> of(String complaintId);
}
