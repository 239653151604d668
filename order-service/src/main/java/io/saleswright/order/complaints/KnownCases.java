package io.saleswright.order.complaints;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who complained about which order, and who has the case. An event that is not newer than what is
 * known changes nothing. Thread-safe.
 */
public interface KnownCases {

  /**
   * Takes over a new complaint.
   *
   * @param customerId who complains
   * @param orderId the order that it is about; null when it is about none
   * @param handler staff id of who has it; null when nobody does yet
   * @param sequence number of the event
   */
  void learn(
      String complaintId,
      String customerId,
      @Nullable String orderId,
      @Nullable String handler,
      long sequence);

  /**
   * Takes over who has a complaint.
   *
   * @param sequence number of the event
   */
  void assign(String complaintId, String handler, long sequence);

  /**
   * Takes over that a complaint is over: who had it needs nothing for it any more.
   *
   * @param sequence number of the event
   */
  void end(String complaintId, long sequence);

  /**
   * Notes that what follows an event is done, where nothing of it is kept here.
   *
   * @param sequence number of the event
   */
  void note(String complaintId, long sequence);

  /** The customer who complained, if the complaint was told of. */
  Optional<String> customerOf(String complaintId);

  /** Whether somebody has a complaint about an order that is not over. */
  boolean isHandledBy(String orderId, String staffId);
}
