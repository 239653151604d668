package io.saleswright.platform.paper;

import io.saleswright.platform.web.problem.ProblemException;
import io.saleswright.platform.web.problem.ProblemKind;
import java.lang.ref.SoftReference;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Makes papers. Few at a time, because each takes memory while it is made; who waits too long for
 * their turn is told to come again. Thread-safe.
 */
public final class Papers {

  private final PaperTemplates templates;
  private final PaperFrame frame;
  private final PaperProperties properties;
  private final Semaphore turns;

  /** Fonts that were read and serve nobody now; given up when memory is short. */
  private final Deque<SoftReference<PaperFonts>> idle = new ConcurrentLinkedDeque<>();

  Papers(PaperTemplates templates, PaperProperties properties) {
    this.templates = templates;
    this.frame = new PaperFrame(properties);
    this.properties = properties;
    this.turns = new Semaphore(properties.atOnce(), true);
  }

  /**
   * Makes a paper. The same template, head and view make the same bytes.
   *
   * @param template its name; the file is {@code papers/<name>.html} on the class path
   * @param head what stands on every page
   * @param view what the template asks for: a record, or a map
   * @throws IllegalStateException when the template is missing or no XHTML, or asks for what the
   *     view does not have
   * @throws ProblemException when too many others wait for a paper
   */
  public Paper render(String template, PaperHead head, Object view) {
    String text = frame.around(templates.fill(template, view), head);
    waitForTurn();
    try {
      PaperFonts fonts = borrowed();
      Paper paper = PdfPrinter.print(text, head.date(), fonts);
      idle.push(new SoftReference<>(fonts));
      return paper;
    } finally {
      turns.release();
    }
  }

  /**
   * A code that leads to this path below the public address, to be printed beside the one that each
   * page has.
   *
   * @throws IllegalArgumentException when it does not begin with one slash
   */
  public PaperPicture code(String path) {
    if (!path.startsWith("/") || path.startsWith("//")) {
      throw new IllegalArgumentException("the path of a code begins with one slash");
    }
    return PaperPicture.code(properties.of(path));
  }

  private PaperFonts borrowed() {
    SoftReference<PaperFonts> one = idle.poll();
    PaperFonts fonts = one == null ? null : one.get();
    return fonts == null ? PaperFonts.read() : fonts;
  }

  private void waitForTurn() {
    try {
      if (turns.tryAcquire(properties.patience().toNanos(), TimeUnit.NANOSECONDS)) {
        return;
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    throw new ProblemException(ProblemKind.UNAVAILABLE);
  }
}
