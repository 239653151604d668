package io.saleswright.customer.complaints;

import io.saleswright.platform.kernel.Slice;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The complaints in all files. Each is shown as its latest event left it; an event that is not
 * newer than what is shown changes nothing. Thread-safe.
 */
public interface FiledComplaints {

  /**
   * What is told when a complaint is accepted.
   *
   * @param id identity of the complaint
   * @param number what people call it
   * @param customerId whose it is
   * @param kind what it is about
   * @param severity how bad it is
   * @param orderId the order that it is about; null when it is about none
   * @param receivedAt when it reached us
   */
  record Opened(
      String id,
      String number,
      String customerId,
      String kind,
      String severity,
      @Nullable String orderId,
      Instant receivedAt) {}

  /**
   * Shows a new complaint.
   *
   * @param sequence number of the event
   */
  void open(Opened told, long sequence);

  /**
   * Shows how far a complaint is.
   *
   * @param sequence number of the event
   */
  void move(String id, String state, long sequence);

  /**
   * Shows that a complaint is found better or worse.
   *
   * @param sequence number of the event
   */
  void regrade(String id, String severity, long sequence);

  /**
   * Shows that a complaint was not really solved.
   *
   * @param times the how manieth time
   * @param sequence number of the event
   */
  void reopen(String id, int times, long sequence);

  /**
   * Shows that a complaint is over.
   *
   * @param score how content the customer was; null when they did not say
   * @param sequence number of the event
   */
  void close(String id, @Nullable Integer score, long sequence);

  /** A customer's complaints, the latest first. */
  List<FiledComplaint> of(String customerId, Slice slice);
}
