package io.saleswright.order.catalogue.web;

import io.saleswright.order.catalogue.CatalogueDesk;
import io.saleswright.order.catalogue.PriceDesk;
import io.saleswright.order.catalogue.Product;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.web.Action;
import io.saleswright.platform.web.problem.Actions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** How products are answered: with the prices that the caller sees, and what they may do next. */
final class ProductAnswers {

  private final CatalogueDesk desk;
  private final WorkCalendar calendar;
  private final InstantSource time;
  private final Actions actions;

  ProductAnswers(CatalogueDesk desk, WorkCalendar calendar, InstantSource time, Actions actions) {
    this.desk = desk;
    this.calendar = calendar;
    this.time = time;
    this.actions = actions;
  }

  ProductView view(Stored<Product> stored, Caller reader) {
    List<Action> possible = actions.of(desk.actions(stored, reader));
    LocalDate today = calendar.businessDate(time.instant());
    return ProductView.of(stored, today, PriceDesk.reader(reader), possible);
  }
}
