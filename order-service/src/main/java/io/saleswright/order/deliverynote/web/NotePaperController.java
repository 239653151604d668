package io.saleswright.order.deliverynote.web;

import io.saleswright.order.deliverynote.NoteLinks;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStage;
import io.saleswright.order.ordering.OrderReader;
import io.saleswright.order.shipping.Shipment.DeliveryNote;
import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.audit.Notes;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.paper.PaperAnswers;
import io.saleswright.platform.paper.PaperHead;
import io.saleswright.platform.paper.PaperPicture;
import io.saleswright.platform.paper.Papers;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Delivery notes as papers. */
@RestController
@RequestMapping("/api/orders/{id}/delivery-note/paper")
class NotePaperController {

  private final OrderReader reader;
  private final NoteLinks links;
  private final Papers papers;
  private final WorkCalendar calendar;

  NotePaperController(OrderReader reader, NoteLinks links, Papers papers, WorkCalendar calendar) {
    this.reader = reader;
    this.links = links;
    this.papers = papers;
    this.calendar = calendar;
  }

  /**
   * The delivery note to be printed: lines, quantities, consignee, boxes to be signed, and a code
   * by which the customer complains without a login (ORD-23, CMP-01). Each page says that it is a
   * draft until the shipment is released, and when the order was changed since.
   */
  @GetMapping(produces = MediaType.ALL_VALUE)
  @Notes(AuditKind.PRINTED)
  ResponseEntity<byte[]> paper(@PathVariable String id, Caller caller) {
    Stored<Order> stored = reader.getForDelivery(id, caller);
    Order order = stored.state();
    DeliveryNote note = order.shipment().note();
    if (note == null) {
      throw new NotFound("prepared delivery note");
    }
    boolean contact = OrderReader.seesContact(stored, caller);
    PaperPicture link = contact ? links.to(stored).map(papers::code).orElse(null) : null;
    return PaperAnswers.of(
        papers.render(
            "delivery-note", head(stored, note), NotePaper.of(order, note, contact, link)),
        order.number());
  }

  private PaperHead head(Stored<Order> stored, DeliveryNote note) {
    Order order = stored.state();
    boolean released =
        OrderStage.WITH_THE_WAREHOUSE.contains(order.stage())
            || OrderStage.GOODS_LEFT.contains(order.stage());
    return new PaperHead(
        "送货单",
        "Delivery note",
        order.number(),
        revision(stored, note),
        day(note.preparedAt(), note.shipDate()),
        "/app/#/orders/" + stored.id(),
        !released || !note.isFor(stored.revision()));
  }

  private static long revision(Stored<Order> stored, DeliveryNote note) {
    return note.preparation() == null ? stored.revision() : note.preparation().revision();
  }

  private LocalDate day(@Nullable Instant prepared, LocalDate shipDate) {
    return prepared == null ? shipDate : calendar.businessDate(prepared);
  }
}
