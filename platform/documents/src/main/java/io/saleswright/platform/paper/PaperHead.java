package io.saleswright.platform.paper;

import java.time.LocalDate;

/**
 * What stands on every page of a paper, whatever it is about.
 *
 * @param chinese what the paper is, in Chinese, such as 报价单
 * @param english the same in English
 * @param number the number by which people call the document
 * @param revision which of its versions this is, counted from 1
 * @param date the day of that version in the company's zone; also the date in the file's metadata,
 *     so that the same document makes the same bytes on any day
 * @param path where the document is found below the public address, such as {@code
 *     /app/#/quotes/4711}
 * @param draft whether it is not in force yet: each page says so
 */
public record PaperHead(
    String chinese,
    String english,
    String number,
    long revision,
    LocalDate date,
    String path,
    boolean draft) {

  public PaperHead {
    if (!path.startsWith("/") || path.startsWith("//")) {
      throw new IllegalArgumentException("the path of a document begins with one slash");
    }
    if (revision < 1) {
      throw new IllegalArgumentException("versions of a document are counted from 1");
    }
  }
}
