package io.saleswright.contract.quotes.web;

import io.saleswright.contract.confirmations.Confirmation;
import io.saleswright.contract.quotes.QuoteReader;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.QuoteStage;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.problem.Actions;
import io.saleswright.platform.web.problem.Warnings;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;

/** Answers with quotes, with what their reader may see of them and do with them. */
final class QuoteAnswers {

  private final QuoteReader reader;
  private final Actions actions;
  private final Warnings warnings;
  private final WorkCalendar calendar;

  QuoteAnswers(QuoteReader reader, Actions actions, Warnings warnings, WorkCalendar calendar) {
    this.reader = reader;
    this.actions = actions;
    this.warnings = warnings;
    this.calendar = calendar;
  }

  ResponseEntity<QuoteView> created(Stored<Quote> stored, Caller caller) {
    return Answers.created("/api/quotes", stored, view(stored, caller));
  }

  ResponseEntity<QuoteView> ok(Stored<Quote> stored, Caller caller) {
    return Answers.ok(stored, view(stored, caller));
  }

  private QuoteView view(Stored<Quote> stored, Caller caller) {
    return QuoteView.of(
        stored,
        reader.showsMargin(caller),
        actions.of(reader.possible(stored, caller)),
        warnings.ofUnknownHolidays(promised(stored.state()), calendar));
  }

  /** The dates that a quote promises that goes on, and those that production says. */
  private static Map<String, LocalDate> promised(Quote quote) {
    if (!QuoteStage.OPEN.contains(quote.stage())) {
      return Map.of();
    }
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    LocalDate delivery = quote.newest().offer().terms().deliveryOn();
    if (delivery != null) {
      dates.put("newest/offer/deliveryOn", delivery);
    }
    List<Confirmation> given = quote.newest().confirmations().given();
    for (int index = 0; index < given.size(); index++) {
      LocalDate feasible = given.get(index).feasibleOn();
      if (feasible != null) {
        dates.put("newest/confirmations/given/" + index + "/feasibleOn", feasible);
      }
    }
    return dates;
  }
}
