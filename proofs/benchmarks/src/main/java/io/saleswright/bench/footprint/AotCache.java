package io.saleswright.bench.footprint;

import io.saleswright.bench.process.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The JDK's ahead-of-time cache of a program: classes loaded and linked beforehand. It lies beside
 * the unpacked program, so it is made once for each build, by the JDK that will use it.
 *
 * @param file where it is or will be
 */
record AotCache(Path file) {

  private static final long PATIENCE_SECONDS = 240;

  static AotCache of(Site site, String process) throws IOException, InterruptedException {
    Path program = site.commands().jar(site.module(process));
    return new AotCache(program.resolveSibling("java-" + Runtime.version() + ".aot"));
  }

  boolean exists() {
    return Files.exists(file);
  }

  /**
   * Makes it: the program starts, notes what it loads, and ends when it would begin to serve.
   *
   * @throws IOException when the JDK makes no cache
   */
  void make(Site site, String process, List<String> javaOptions)
      throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(javaOptions);
    options.add("-XX:AOTCacheOutput=" + file);
    options.add("-Dspring.context.exit=onRefresh");
    Path log = Path.of(site.data("aot-" + process + ".log"));
    var builder = new ProcessBuilder(site.commands().command(site.module(process), options));
    builder.environment().putAll(site.environment(process));
    Process training = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!training.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      training.destroyForcibly().waitFor();
    }
    if (training.exitValue() != 0 || !exists()) {
      Files.deleteIfExists(file);
      throw new IOException("No AOT cache of " + process + "; see " + log);
    }
  }
}
