package io.saleswright.finance.books;

import io.saleswright.finance.periods.OpenMonths;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class BooksConfiguration {

  /** Reads the books each time: a month that closes on another instance is closed on this one. */
  @Bean
  OpenMonths openMonths(Aggregates<Books> books) {
    return new OpenMonths() {
      @Override
      public boolean take(LocalDate day) {
        return present(books).take(day);
      }

      @Override
      public boolean takeLate(LocalDate day, Instant at) {
        return present(books).takeLate(day, at);
      }
    };
  }

  private static Books present(Aggregates<Books> books) {
    return books.find(Books.ID).map(Stored::state).orElse(Books.OPEN);
  }

  @Bean
  BooksFollowUp booksFollowUp(Aggregates<Books> books, BooksSearch search, MonthFigures figures) {
    return new BooksFollowUp(books, search, figures);
  }

  @Bean
  BooksDesk booksDesk(
      Aggregates<Books> books,
      MonthFigures figures,
      MissingStatements missing,
      WorkCalendar calendar,
      InstantSource time) {
    return new BooksDesk(books, figures, missing, calendar.zone(), time);
  }
}
