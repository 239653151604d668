package io.saleswright.platform.paper;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Measures what a paper costs; a program, no test. What it said stands in docs/performance.md. */
final class PaperMeasure {

  private PaperMeasure() {}

  /**
   * @param arguments lines on each paper, how many papers
   */
  public static void main(String... arguments) {
    int lines = Integer.parseInt(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    Papers papers =
        new Papers(
            new PaperTemplates(PaperMeasure.class.getClassLoader()),
            new PaperProperties(
                URI.create("http://localhost:8080"), "公司", "Company", 2, Duration.ofSeconds(10)));
    Offer offer = Offer.of("杭州水务工程有限公司", Offer.lines(lines, "球墨铸铁管 Ductile iron pipe"));
    Paper paper = null;
    for (int i = 1; i <= count; i++) {
      long begin = System.nanoTime();
      paper = papers.render("sample-offer", Offer.HEAD, offer);
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
      if (i <= 3 || i == count) {
        System.out.printf("paper %d: %d ms, %d MB in use%n", i, millis, used());
      }
    }
    System.gc();
    System.out.printf("after a collection %d MB%n", used());
    if (paper != null) {
      System.out.printf("%d pages, %d bytes, %s%n", paper.pages(), paper.size(), paper.sha256());
    }
  }

  private static long used() {
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000;
  }
}
