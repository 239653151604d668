package io.saleswright.customer.aftersales;

import io.saleswright.platform.kernel.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * After-sales service in all files. Each case is shown as its latest event left it; an event that
 * is not newer than what is shown changes nothing. Thread-safe.
 */
public interface FiledServices {

  /**
   * Shows a new case or call.
   *
   * @param sequence number of the event
   */
  void open(String customerId, FiledService told, long sequence);

  /**
   * Shows how the customer is helped; there a case goes on that was not really solved.
   *
   * @param state GUIDANCE or VISIT
   * @param sequence number of the event
   */
  void triage(String id, String state, long sequence);

  /**
   * Shows how far a case is.
   *
   * @param sequence number of the event
   */
  void move(String id, String state, long sequence);

  /**
   * Shows how content the customer is with a case.
   *
   * @param sequence number of the event
   */
  void score(String id, int score, long sequence);

  /**
   * Shows that a case was not really solved.
   *
   * @param times the how manieth time
   * @param sequence number of the event
   */
  void reopen(String id, int times, long sequence);

  /**
   * What was done for a customer, the latest first.
   *
   * @param kind only that; null for all
   */
  List<FiledService> of(String customerId, FiledService.@Nullable Kind kind, Slice slice);
}
