package io.saleswright.bench.process;

import io.saleswright.local.program.Checkout;
import io.saleswright.local.program.Programs;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The commands that run the programs of the checkout, unpacked as {@code up} does it.
 *
 * @param programs where they lie
 */
public record Commands(Programs programs) {

  /** The programs of a checkout, with copies in a directory. */
  static Commands of(Checkout checkout, Path copies) {
    return new Commands(new Programs(checkout, copies, java()));
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /**
   * The command that runs the embedded store on disk. It holds everything in memory, also what a
   * long run has gathered; a collector that stops it for seconds, or takes one of two cores for as
   * long, would be what is measured.
   *
   * @param heap its largest size, as {@code -Xmx} takes it; 3g or more
   */
  List<String> store(String data, String port, String heap)
      throws IOException, InterruptedException {
    return command(
        "platform/embedded/store",
        List.of(
            "-Xms3g",
            "-Xmx" + heap,
            "-XX:+UseG1GC",
            "-XX:-G1UseAdaptiveIHOP",
            "-XX:InitiatingHeapOccupancyPercent=70"),
        "--data",
        data,
        "--port",
        port);
  }

  /** The command that runs the broker. */
  List<String> broker(String data, String port, String controllerPort)
      throws IOException, InterruptedException {
    return command(
        "platform/embedded/broker",
        List.of(
            "-Xms128m", "-Xmx512m", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow"),
        "--data",
        data,
        "--port",
        port,
        "--controller-port",
        controllerPort);
  }

  /** The command that runs a module's jar. */
  public List<String> command(String module, List<String> javaOptions, String... arguments)
      throws IOException, InterruptedException {
    return programs.command(module, javaOptions, List.of(arguments));
  }

  /** The command that runs a main class of a module's jar with one more jar on the class path. */
  public List<String> commandWith(
      Path addition, String module, String mainClass, List<String> javaOptions)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(programs.java().toString());
    command.addAll(javaOptions);
    command.add("-cp");
    command.add(jar(module) + File.pathSeparator + addition);
    command.add(mainClass);
    return command;
  }

  /** The unpacked jar of a module; its manifest names its libraries. */
  public Path jar(String module) throws IOException, InterruptedException {
    return programs.program(module).jar();
  }
}
