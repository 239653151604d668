package io.saleswright.complaint.links.web;

import io.saleswright.complaint.goods.KnownOrder;
import io.saleswright.complaint.links.PublicDesk.Shown;
import java.time.Instant;
import java.util.List;

/**
 * What a link shows to whoever holds it: nothing of anybody of ours, and no other order.
 *
 * @param orderNumber how people call the order
 * @param lines what was ordered
 * @param complaints what was complained about behind this link, newest first
 * @param linkEndsAt how long the link is good
 */
record PublicOrderView(
    String orderNumber,
    List<Line> lines,
    List<PublicComplaintView> complaints,
    Instant linkEndsAt) {

  /** A line of the order. */
  record Line(int line, String product) {

    static Line of(KnownOrder.Line line) {
      return new Line(line.line(), line.productName());
    }
  }

  static PublicOrderView of(Shown shown, Instant linkEndsAt) {
    return new PublicOrderView(
        shown.order().number(),
        shown.order().lines().stream().map(Line::of).toList(),
        shown.complaints().stream().map(PublicComplaintView::of).toList(),
        linkEndsAt);
  }
}
