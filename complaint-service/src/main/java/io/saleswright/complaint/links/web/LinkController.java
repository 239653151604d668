package io.saleswright.complaint.links.web;

import io.saleswright.complaint.links.LinkDesk;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.link.Links;
import io.saleswright.platform.web.Creates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Links by which customers without a login complain about one order. */
@RestController
@RequestMapping(LinkController.PATH)
class LinkController {

  static final String PATH = "/api/complaint-links";

  private final LinkDesk desk;

  LinkController(LinkDesk desk) {
    this.desk = desk;
  }

  /** The order whose customer gets a link. */
  record LinkRequest(@NotBlank @Size(max = 64) String orderId) {}

  /**
   * A link.
   *
   * @param address where it leads, below the gateway's own address; a secret of the customer, which
   *     is shown this once
   * @param expiresAt from when on it is good for nothing
   */
  record LinkView(String address, Instant expiresAt) {}

  /**
   * The links to an order were ended.
   *
   * @param endedAt those that were made until then lead nowhere any more
   */
  record LinksEnded(String orderId, Instant endedAt) {}

  /**
   * Makes a link for the customer of an order, to be sent to them (CMP-01). Whoever holds it can
   * complain about that order, and sees what became of it.
   */
  @PostMapping
  @Creates
  ResponseEntity<LinkView> make(@RequestBody @Valid LinkRequest body, Act act) {
    Links.Made made = desk.make(body.orderId(), act);
    // Where the links to the order are ended; a link itself has no address at which it lies.
    return ResponseEntity.created(URI.create(PATH + "/" + body.orderId()))
        .cacheControl(CacheControl.noStore())
        .body(new LinkView(Links.address(made.token()), made.link().expiresAt()));
  }

  /** Ends all links to an order that were made until now, those on papers, too. */
  @DeleteMapping("/{orderId}")
  LinksEnded end(@PathVariable String orderId, Act act) {
    desk.end(orderId, act);
    return new LinksEnded(orderId, act.at());
  }
}
