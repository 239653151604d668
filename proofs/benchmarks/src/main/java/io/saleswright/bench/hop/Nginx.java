package io.saleswright.bench.hop;

import io.saleswright.bench.process.CpuUser;
import io.saleswright.client.Poll;
import io.saleswright.local.process.Ports;
import io.saleswright.local.process.Readiness;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** nginx as a plain proxy: what passing a request on costs when nothing is checked. */
final class Nginx implements CpuUser, AutoCloseable {

  private static final Duration INTERVAL = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Process process;
  private final URI uri;

  private Nginx(Process process, URI uri) {
    this.process = process;
    this.uri = uri;
  }

  /** The installed program; empty when there is none. */
  static Optional<Path> installed() {
    return Stream.concat(
            Stream.of(System.getenv().getOrDefault("PATH", "").split(":")),
            Stream.of("/usr/sbin", "/usr/local/sbin"))
        .map(directory -> Path.of(directory, "nginx"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts it in front of a server.
   *
   * @param directory for its configuration and temporary files, made when absent
   */
  static Nginx start(Path program, URI upstream, Path directory)
      throws IOException, InterruptedException {
    int port = Ports.free(1).getFirst();
    Files.createDirectories(directory);
    Path configuration = directory.resolve("nginx.conf");
    Files.writeString(configuration, configuration(upstream, port, directory));
    Process process =
        new ProcessBuilder(
                program.toString(),
                "-c",
                configuration.toString(),
                "-p",
                directory.toString(),
                "-e",
                directory.resolve("error.log").toString())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("nginx.log").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    URI uri = URI.create("http://127.0.0.1:" + port);
    try (var http = HttpClient.newHttpClient()) {
      if (!Poll.until(
          Readiness.http(http, uri.resolve("/actuator/health/liveness"))::isReady,
          INTERVAL,
          PATIENCE)) {
        process.destroy();
        throw new IOException("nginx does not answer; see " + directory);
      }
    }
    return new Nginx(process, uri);
  }

  private static String configuration(URI upstream, int port, Path directory) {
    return """
    daemon off;
    worker_processes auto;
    pid %3$s/nginx.pid;
    events { worker_connections 1024; }
    http {
      access_log off;
      client_body_temp_path %3$s/body;
      proxy_temp_path %3$s/proxy;
      fastcgi_temp_path %3$s/fastcgi;
      uwsgi_temp_path %3$s/uwsgi;
      scgi_temp_path %3$s/scgi;
      keepalive_requests 1000000;
      upstream service { server %1$s; keepalive 64; keepalive_requests 1000000; }
      server {
        listen 127.0.0.1:%2$s;
        location / {
          proxy_pass http://service;
          proxy_http_version 1.1;
          proxy_set_header Connection "";
        }
      }
    }
    """
        .formatted(upstream.getAuthority(), port, directory);
  }

  URI uri() {
    return uri;
  }

  @Override
  public String name() {
    return "nginx";
  }

  /** Of all its workers. */
  @Override
  public Duration cpuTime() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .map(handle -> handle.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
