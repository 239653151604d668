package io.saleswright.finance.spending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A business trip that is applied for (EXP-14).
 *
 * @param destination where to
 * @param bookings what was booked for it, the oldest first
 */
public record Trip(String destination, List<Booking> bookings) {

  public Trip {
    bookings = List.copyOf(bookings);
  }

  /** What can be booked. */
  public enum Kind {
    FLIGHT,
    TRAIN,
    HOTEL,
    CAR,
    OTHER
  }

  /**
   * Something that was booked.
   *
   * @param kind what it is
   * @param reference the number under which it was booked
   * @param from the first day
   * @param until the last day
   * @param by staff id of who noted it
   */
  public record Booking(Kind kind, String reference, LocalDate from, LocalDate until, String by) {}

  /** The same with one more booking. */
  public Trip plus(Booking booking) {
    List<Booking> all = new ArrayList<>(bookings);
    all.add(booking);
    return new Trip(destination, all);
  }
}
