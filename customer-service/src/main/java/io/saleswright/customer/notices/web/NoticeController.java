package io.saleswright.customer.notices.web;

import io.saleswright.customer.notices.NoticeDesk;
import io.saleswright.customer.notices.Posted;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the caller is told. Marking as read may be repeated, so it needs no key. */
@RestController
@RequestMapping("/api/notices")
class NoticeController {

  private final NoticeDesk desk;
  private final NoticeTexts texts;

  NoticeController(NoticeDesk desk, WorkCalendar calendar) {
    this.desk = desk;
    this.texts = new NoticeTexts(calendar.zone());
  }

  /**
   * What the caller is told, the latest first, and how much of it is unread.
   *
   * @param unread whether only those are wanted that were not read yet
   */
  @GetMapping
  NoticePage list(
      @RequestParam(defaultValue = "false") boolean unread,
      PageRequest page,
      Caller caller,
      Locale reader) {
    Page<NoticeView> found =
        Page.of(desk.list(unread, caller, page.slice()), page, Posted::place)
            .map(posted -> NoticeView.of(posted, texts, reader));
    return NoticePage.of(found, desk.unread(caller));
  }

  /** Notes that the caller has read one notice. */
  @PostMapping("/{id}/reading")
  UnreadView read(@PathVariable String id, Caller caller) {
    desk.read(id, caller);
    return new UnreadView(desk.unread(caller));
  }

  /** Notes that the caller has read all notices up to one. */
  @PostMapping("/reading")
  UnreadView readUpTo(@RequestBody @Valid ReadUpToRequest request, Caller caller) {
    desk.readUpTo(request.upTo(), caller);
    return new UnreadView(desk.unread(caller));
  }
}
