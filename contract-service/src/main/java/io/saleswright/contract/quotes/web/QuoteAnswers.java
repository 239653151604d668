package io.saleswright.contract.quotes.web;

import io.saleswright.contract.quotes.QuoteReader;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.problem.Actions;
import org.springframework.http.ResponseEntity;

/** Answers with quotes, with what their reader may see of them and do with them. */
final class QuoteAnswers {

  private final QuoteReader reader;
  private final Actions actions;

  QuoteAnswers(QuoteReader reader, Actions actions) {
    this.reader = reader;
    this.actions = actions;
  }

  ResponseEntity<QuoteView> created(Stored<Quote> stored, Caller caller) {
    return Answers.created("/api/quotes", stored, view(stored, caller));
  }

  ResponseEntity<QuoteView> ok(Stored<Quote> stored, Caller caller) {
    return Answers.ok(stored, view(stored, caller));
  }

  private QuoteView view(Stored<Quote> stored, Caller caller) {
    return QuoteView.of(
        stored, reader.showsMargin(caller), actions.of(reader.possible(stored, caller)));
  }
}
