package io.saleswright.platform.sheet;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a spreadsheet may be.
 *
 * @param mostRows how many rows a list may have that is given as a spreadsheet
 */
@ConfigurationProperties("saleswright.sheet")
record SheetProperties(@DefaultValue("20000") int mostRows) {

  /** Of the format, which has the headings, too. */
  private static final int MOST_OF_ALL = 1_048_575;

  public SheetProperties {
    if (mostRows < 1 || mostRows > MOST_OF_ALL) {
      throw new IllegalArgumentException("saleswright.sheet.most-rows must be 1 to " + MOST_OF_ALL);
    }
  }
}
