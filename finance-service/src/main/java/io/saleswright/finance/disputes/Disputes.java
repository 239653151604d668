package io.saleswright.finance.disputes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** This service's own copy of which complaints are open; it may lag behind. */
public interface Disputes {

  /**
   * A complaint was opened.
   *
   * @param number what people call it
   * @param orderId the order that it is about; null when it names none
   * @param sequence number of the event; what is older than what is known changes nothing
   */
  void opened(
      String complaintId,
      String number,
      String customerId,
      @Nullable String orderId,
      long sequence);

  /**
   * A complaint is open again, or is over.
   *
   * @param sequence number of the event; what is older than what is known changes nothing
   */
  void turned(String complaintId, String number, String customerId, boolean open, long sequence);

  /**
   * A complaint that was told.
   *
   * @param number what people call it
   * @param customerId whose it is
   */
  record KnownComplaint(String number, String customerId) {}

  /** What is known of a complaint, open or over; empty when it was not told. */
  Optional<KnownComplaint> find(String complaintId);

  /**
   * The numbers of the open complaints of a customer that are about an order, or about no order in
   * particular.
   */
  List<String> openOf(String customerId, String orderId);
}
