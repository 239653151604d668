package io.saleswright.complaint.links.web;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.links.PublicDesk;
import io.saleswright.complaint.links.PublicWish;
import io.saleswright.complaint.matter.ComplaintKind;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.link.Link;
import io.saleswright.platform.web.Creates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What customers without a login reach behind a link: one order, and their complaints about it. */
@RestController
@RequestMapping(PublicComplaintController.PATH)
class PublicComplaintController {

  static final String PATH = "/public/complaints";

  private final PublicDesk desk;

  PublicComplaintController(PublicDesk desk) {
    this.desk = desk;
  }

  /**
   * What a customer says.
   *
   * @param kind what it is about
   * @param line number of the order's line that it is about; left out for the whole order
   * @param content what happened
   * @param demand what they want
   * @param contact how they are reached
   */
  record PublicComplaint(
      @NotNull ComplaintKind kind,
      @Nullable @Min(1) Integer line,
      @NotBlank @Size(max = 4000) String content,
      @Nullable @Size(max = 2000) String demand,
      @Nullable @Size(max = 200) String contact) {

    PublicWish wish() {
      return new PublicWish(kind, line, content.strip(), told(demand), told(contact));
    }

    /** A field of a form that was left blank tells nothing. */
    private static @Nullable String told(@Nullable String typed) {
      return typed == null || typed.isBlank() ? null : typed.strip();
    }
  }

  /** The order of the link, and what became of the complaints that came in by it. */
  @GetMapping
  PublicOrderView look(Link link, Caller caller) {
    return PublicOrderView.of(desk.look(link, caller), link.expiresAt());
  }

  /**
   * Opens a complaint about the order of the link (CMP-01). Its number is for calls and letters.
   */
  @PostMapping
  @Creates
  ResponseEntity<PublicComplaintView> complain(
      @RequestBody @Valid PublicComplaint body, Link link, Act act) {
    Stored<Complaint> stored = desk.complain(link, body.wish(), act);
    return ResponseEntity.created(URI.create(PATH)).body(PublicComplaintView.of(stored));
  }
}
