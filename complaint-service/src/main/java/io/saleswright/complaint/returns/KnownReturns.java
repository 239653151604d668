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
  void move(String returnId, KnownReturn.State state, long sequence);

  /**
   * The returns of a customer that a complaint led to, by their numbers, and those of which it was
   * not kept whose they are. A complaint is named by whoever asks for the return, so those of
   * others may name it, too.
   */
  List<KnownReturn> of(String complaintId, String customerId);
}
