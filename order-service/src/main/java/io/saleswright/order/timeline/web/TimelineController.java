package io.saleswright.order.timeline.web;

import io.saleswright.order.ordering.OrderReader;
import io.saleswright.order.timeline.Timeline;
import io.saleswright.order.timeline.TimelineEntry;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.security.CallerToken;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** An order's time line, for whoever may see the order. */
@RestController
@RequestMapping("/api/orders/{id}/timeline")
class TimelineController {

  private final Timeline timeline;
  private final OrderReader orders;
  private final TimelineStreams streams;

  TimelineController(Timeline timeline, OrderReader orders, TimelineStreams streams) {
    this.timeline = timeline;
    this.orders = orders;
    this.streams = streams;
  }

  /**
   * One thing that happened.
   *
   * @param id identity of the event
   * @param at when
   * @param step what, such as {@code OrderPlaced}
   * @param type CloudEvents type
   * @param by who, as far as told
   * @param facts what the event tells
   * @param refused name of the refusal, when a rule refuses what was told: it did not take effect
   */
  record EntryView(
      String id,
      Instant at,
      String step,
      String type,
      @Nullable String by,
      Map<String, String> facts,
      @Nullable String refused) {

    /** What a reader of orders may see of an entry. */
    static EntryView of(TimelineEntry full, boolean prices) {
      TimelineEntry entry = prices ? full : full.withoutMoney();
      return new EntryView(
          entry.id(),
          entry.at(),
          entry.step(),
          entry.type(),
          entry.by(),
          entry.facts(),
          entry.refused());
    }
  }

  /** All entries so far. */
  record TimelineView(List<EntryView> items) {}

  /** What happened to an order so far, the first first. */
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  TimelineView list(@PathVariable String id, Caller caller) {
    orders.get(id, caller);
    boolean prices = OrderReader.seesPrices(caller);
    return new TimelineView(
        timeline.of(id).stream().map(entry -> EntryView.of(entry, prices)).toList());
  }

  /**
   * The entries so far, and then each new one as it comes. It ends with the token, and when the
   * order leaves what the caller may see.
   */
  @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter follow(@PathVariable String id, Caller caller) {
    orders.get(id, caller);
    Instant end = CallerToken.current().map(CallerToken::end).orElse(Instant.EPOCH);
    return streams.open(id, caller, end);
  }
}
