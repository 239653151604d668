package io.saleswright.order.returns.web;

import io.saleswright.order.ordering.OrderReader;
import io.saleswright.order.returning.Return;
import io.saleswright.order.returns.ReturnReadingDesk;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.problem.Actions;
import org.springframework.http.ResponseEntity;

/** Shows returns to people. */
final class ReturnAnswers {

  private final ReturnReadingDesk reading;
  private final Actions actions;

  ReturnAnswers(ReturnReadingDesk reading, Actions actions) {
    this.reading = reading;
    this.actions = actions;
  }

  ResponseEntity<ReturnView> ok(Stored<Return> stored, Caller reader) {
    return Answers.ok(stored, view(stored, reader));
  }

  ResponseEntity<ReturnView> created(Stored<Return> stored, Caller reader) {
    return Answers.created(ReturnController.PATH, stored, view(stored, reader));
  }

  ReturnView view(Stored<Return> stored, Caller reader) {
    ReturnView whole =
        ReturnView.of(
            stored, OrderReader.seesPrices(reader), actions.of(reading.possible(stored, reader)));
    return reader.company() == null ? whole : whole.forCustomer();
  }
}
