package io.saleswright.gateway.upstream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How services are called.
 *
 * @param connectTimeout how long a connection may take to open
 * @param responseTimeout how long a service may be silent before its answer begins, and within it
 * @param streamIdleTimeout how long an event stream may be silent; longer than the services'
 *     heartbeat
 * @param maxBodySize the largest request body that is let through
 * @param maxUploadSize the largest file that is let through, to {@code …/attachments} and {@code
 *     …/bank-statements}
 * @param maxPublicBodySize the largest body that is let through below {@code /public}, where nobody
 *     has a login
 * @param maxUploads files larger than other bodies that are on their way at once; each waits in a
 *     temporary file
 * @param maxConcurrentCalls calls under way at one service; more are refused at once
 * @param maxConcurrentStreams event streams open at one service; more are refused at once
 * @param connectionIdleTime after which an unused connection is closed; shorter than the services
 *     keep it
 * @param breaker when a route is given a rest
 */
@ConfigurationProperties("gateway.upstream")
public record UpstreamProperties(
    @DefaultValue("1s") Duration connectTimeout,
    @DefaultValue("10s") Duration responseTimeout,
    @DefaultValue("5m") Duration streamIdleTimeout,
    @DefaultValue("1MB") DataSize maxBodySize,
    @DefaultValue("25MB") DataSize maxUploadSize,
    @DefaultValue("64KB") DataSize maxPublicBodySize,
    @DefaultValue("4") int maxUploads,
    @DefaultValue("256") int maxConcurrentCalls,
    @DefaultValue("1000") int maxConcurrentStreams,
    @DefaultValue("10s") Duration connectionIdleTime,
    @DefaultValue Breaker breaker) {

  /**
   * When a route is given a rest.
   *
   * @param window over which calls are judged
   * @param minimumCalls fewer calls in the window are not judged
   * @param failureRate percentage of failed calls (5xx, no answer, no connection) that opens the
   *     breaker
   * @param rest how long the service is left alone then
   * @param trialCalls calls that are let through afterwards to see whether it has recovered
   */
  public record Breaker(
      @DefaultValue("20s") Duration window,
      @DefaultValue("10") int minimumCalls,
      @DefaultValue("50") float failureRate,
      @DefaultValue("5s") Duration rest,
      @DefaultValue("3") int trialCalls) {}
}
