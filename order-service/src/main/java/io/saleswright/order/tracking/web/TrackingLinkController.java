package io.saleswright.order.tracking.web;

import io.saleswright.order.tracking.TrackingLinkDesk;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.link.Links;
import io.saleswright.platform.web.Creates;
import java.net.URI;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Links behind which customers without a login see where their order stands. */
@RestController
@RequestMapping("/api/orders/{id}/tracking-links")
class TrackingLinkController {

  private final TrackingLinkDesk desk;

  TrackingLinkController(TrackingLinkDesk desk) {
    this.desk = desk;
  }

  /**
   * A link to an order.
   *
   * @param address where it leads, below the gateway's own address; a secret of the customer, which
   *     is shown this once
   * @param expiresAt from when on it is good for nothing
   */
  record TrackingLinkView(String address, Instant expiresAt) {}

  /**
   * The links to an order were ended.
   *
   * @param endedAt those that were made until then lead nowhere any more
   */
  record TrackingLinksEnded(String orderId, Instant endedAt) {}

  /**
   * Makes a link for the order's customer, to be sent to them (ORD-28). Whoever holds it sees where
   * the order stands, without prices and people.
   */
  @PostMapping
  @Creates
  ResponseEntity<TrackingLinkView> make(@PathVariable String id, Act act) {
    Links.Made made = desk.make(id, act);
    // Where the links to the order are ended; a link itself has no address at which it lies.
    return ResponseEntity.created(URI.create("/api/orders/" + id + "/tracking-links"))
        .cacheControl(CacheControl.noStore())
        .body(new TrackingLinkView(Links.address(made.token()), made.link().expiresAt()));
  }

  /** Ends all links by which the order was followed that were made until now. */
  @DeleteMapping
  TrackingLinksEnded end(@PathVariable String id, Act act) {
    desk.end(id, act);
    return new TrackingLinksEnded(id, act.at());
  }
}
