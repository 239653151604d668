package io.saleswright.platform.paper;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What papers say of the house, and how many are made at a time.
 *
 * @param address where people reach the gateway from outside; the code on each page begins with it
 * @param company the company's name in Chinese, the head of each page
 * @param companyEnglish the same in English
 * @param atOnce the most papers that one instance renders at a time; each more takes some 60 MB for
 *     its fonts
 * @param patience how long a request waits for its turn before it is told to come again
 */
@Validated
@ConfigurationProperties("saleswright.papers")
record PaperProperties(
    @DefaultValue("http://localhost:8080") URI address,
    @DefaultValue("销售部") @NotBlank String company,
    @DefaultValue("Sales Department") @NotBlank String companyEnglish,
    @DefaultValue("1") @Min(1) @Max(16) int atOnce,
    @DefaultValue("10s") Duration patience) {

  public PaperProperties {
    if (!address.isAbsolute()) {
      throw new IllegalArgumentException("saleswright.papers.address must be absolute");
    }
  }

  /** The full address of a document. */
  String of(PaperHead head) {
    return of(head.path());
  }

  /** The full address of what lies at this path. */
  String of(String path) {
    String base = address.toString();
    return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
  }
}
