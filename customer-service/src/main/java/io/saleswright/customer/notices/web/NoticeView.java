package io.saleswright.customer.notices.web;

import io.saleswright.customer.notices.Posted;
import io.saleswright.platform.notice.Notice;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its reader sees it.
 *
 * @param id by which it is marked as read
 * @param kind what kind of news it is, such as {@code order-shipped}
 * @param rule the requirement that asks for it
 * @param text the same in the reader's language; absent for a kind without words
 * @param about the document
 * @param parameters the values of the news by name
 * @param read whether the reader has read it
 */
record NoticeView(
    String id,
    Instant at,
    String kind,
    String rule,
    @Nullable String text,
    DocumentView about,
    Map<String, String> parameters,
    boolean read) {

  /**
   * The document that a notice is about.
   *
   * @param document what it is, such as {@code order}
   * @param id its id
   * @param number the number by which people call it, when it has one
   */
  record DocumentView(String document, String id, @Nullable String number) {}

  static NoticeView of(Posted posted, NoticeTexts texts, Locale reader) {
    Notice notice = posted.notice();
    Notice.Document about = notice.about();
    return new NoticeView(
        posted.id(),
        posted.at(),
        notice.kind(),
        notice.rule(),
        texts.of(notice, reader),
        new DocumentView(about.document(), about.documentId(), about.number()),
        notice.parameters(),
        posted.read());
  }
}
