package io.saleswright.bench.process;

import io.saleswright.local.program.Checkout;
import io.saleswright.local.program.Directories;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sites of a run. To start a service costs as much CPU time as to measure it for some seconds,
 * so benchmarks share one site where a former benchmark's data do no harm. Only one site runs at a
 * time. Not thread-safe.
 */
public final class Sites implements AutoCloseable {

  private final Checkout checkout;
  private final Path directory;
  private final List<String> serviceOptions;
  private final String storeHeap;
  private @Nullable Site shared;
  private int made;

  /**
   * @param directory for data, logs and unpacked programs; the data of former runs are removed
   * @param serviceOptions JVM options of services and gateway
   * @param storeHeap the largest heap of the embedded store, as {@code -Xmx} takes it
   * @throws IOException when the directory can't be made ready
   */
  public Sites(Checkout checkout, Path directory, List<String> serviceOptions, String storeHeap)
      throws IOException {
    this.checkout = checkout;
    this.directory = directory;
    this.serviceOptions = List.copyOf(serviceOptions);
    this.storeHeap = storeHeap;
    Directories.delete(directory.resolve("data"));
  }

  /** The shared site, whose processes run as soon as somebody has started them. */
  public Site shared() throws IOException {
    if (shared == null) {
      shared = newSite();
    }
    return shared;
  }

  /** A site of its caller's own, with fresh data; the shared one ends. */
  public Site fresh() throws IOException, InterruptedException {
    close();
    return newSite();
  }

  /** Ends the shared site. */
  @Override
  public void close() throws InterruptedException {
    if (shared != null) {
      shared.close();
      shared = null;
    }
  }

  private Site newSite() throws IOException {
    made++;
    return new Site(checkout, directory, "site-" + made, serviceOptions, storeHeap);
  }
}
