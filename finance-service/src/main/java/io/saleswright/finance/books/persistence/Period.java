package io.saleswright.finance.books.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.books.BookMonth;
import io.saleswright.finance.books.Books;
import io.saleswright.finance.books.ClosedSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Conditions under which an entry counts in a period: a month, or all time until a month's end.
 *
 * @param from the first day; null for all time
 * @param until the first day that is not in it
 */
record Period(@Nullable LocalDate from, LocalDate until, ZoneId zone) {

  private static final String CREATED = "created.at";

  static Period of(YearMonth month, ZoneId zone) {
    return new Period(month.atDay(1), month.plusMonths(1).atDay(1), zone);
  }

  static Period of(YearMonth first, YearMonth last, ZoneId zone) {
    return new Period(first.atDay(1), last.plusMonths(1).atDay(1), zone);
  }

  static Period until(YearMonth month, ZoneId zone) {
    return new Period(null, month.plusMonths(1).atDay(1), zone);
  }

  /** Dated in the period. */
  Bson on(String date) {
    return from == null
        ? Filters.and(Filters.ne(date, null), Filters.lt(date, until))
        : Filters.and(Filters.gte(date, from), Filters.lt(date, until));
  }

  /** Done in the period. */
  Bson at(String moment) {
    Instant end = begin(until);
    return from == null
        ? Filters.and(Filters.ne(moment, null), Filters.lt(moment, end))
        : Filters.and(Filters.gte(moment, begin(from)), Filters.lt(moment, end));
  }

  /**
   * Dated in the period while its month was open, or entered in it when its month was closed by
   * then: that keeps its own date and counts here. So whatever is entered counts in one month, also
   * when it is older than the first month that was closed (FIN-16).
   */
  Bson entered(String date, Books books) {
    List<Bson> late = spans(books).stream().map(span -> span.late(date, zone)).toList();
    return late.isEmpty()
        ? on(date)
        : Filters.or(
            Filters.and(on(date), Filters.nor(late)), Filters.and(Filters.or(late), at(CREATED)));
  }

  /** A month that took only late entries for some time, or still does, and all before it. */
  private record Span(YearMonth month, Instant from, @Nullable Instant to) {

    Bson late(String date, ZoneId zone) {
      List<Bson> all = new ArrayList<>();
      all.add(until(month, zone).on(date));
      all.add(Filters.gte(CREATED, from));
      if (to != null) {
        all.add(Filters.lt(CREATED, to));
      }
      return Filters.and(all);
    }
  }

  private static List<Span> spans(Books books) {
    List<Span> all = new ArrayList<>();
    for (BookMonth month : books.months()) {
      all.add(new Span(month.value(), month.lateFrom(), null));
    }
    for (ClosedSpan span : books.spans()) {
      all.add(new Span(YearMonth.parse(span.month()), span.lateFrom(), span.to()));
    }
    return all;
  }

  private Instant begin(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }
}
