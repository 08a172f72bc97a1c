package org.talksbot.search.opensearch;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;
import org.talksbot.search.IndexException;

/** What went wrong with the cluster, in one line for the owner that says what to do about it. */
final class ClusterFailures {
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final String NO_ANSWER = "no answer in time";

  private final String hosts;
  private final @Nullable String user;

  ClusterFailures(OpenSearchSettings settings) {
    hosts = settings.hosts().stream().map(Object::toString).collect(Collectors.joining(", "));
    OpenSearchSettings.Login login = settings.login();
    user = login == null ? null : login.user();
  }

  /** The cluster answered, but not with what was wanted. */
  IndexException refused(String wanted, ClusterResponse response) {
    String reason = response.reason();
    String said = switch (response.status()) {
      case UNAUTHORIZED -> user == null
          ? "it asks who we are: set search.user and OPENSEARCH_PASSWORD"
          : "it refuses user " + user + " or the password: look at search.user and"
              + " OPENSEARCH_PASSWORD";
      case FORBIDDEN ->
        reason + "; give the user the right to read, or for talks-bot index to write and"
            + " manage, the indices of search.alias";
      default -> reason;
    };
    return new IndexException(message(wanted, isBlocked(response)
        ? "it takes no more writes, mostly because a disk is nearly full (" + reason
            + "): make room, or lift the block once there is"
        : said));
  }

  /** The cluster could not be asked, or not in time. */
  IndexException unreachable(String wanted, @Nullable Throwable cause) {
    return cause == null
        ? new IndexException(message(wanted, NO_ANSWER))
        : new IndexException(message(wanted, reason(cause)), cause);
  }

  /** Whether writes are blocked until somebody does something about it. */
  static boolean isBlocked(ClusterResponse response) {
    return switch (response.errorType()) {
      case "cluster_block_exception" -> response.reason().contains("read-only");
      case "index_create_block_exception" -> true;
      default -> false;
    };
  }

  /** Whether the other side's certificate is not to be believed; a line that breaks is no such. */
  static boolean isDistrust(Throwable failure) {
    return causes(failure).anyMatch(cause -> cause instanceof CertificateException
        || cause instanceof CertPathValidatorException
        || cause instanceof SSLPeerUnverifiedException);
  }

  private String message(String wanted, String said) {
    return "OpenSearch at " + hosts + ", " + wanted + ": " + said;
  }

  /** Why a connection failed: the innermost cause knows it best. */
  static String reason(Throwable failure) {
    return causes(failure).map(cause -> switch (cause) {
      case CertificateExpiredException _ ->
        "its certificate has expired; the cluster needs a new one";
      case CertificateNotYetValidException _ ->
        "its certificate is not valid yet; look at the clocks of both machines";
      case UnknownHostException _ -> "there is no host of that name";
      case SocketTimeoutException _ -> NO_ANSWER;
      case ConnectException _ -> "connection refused";
      default -> "";
    })
        .filter(known -> !known.isEmpty())
        .findFirst()
        .orElseGet(() -> isDistrust(failure)
            ? "its certificate is not trusted (" + last(failure) + "); name the file of the"
                + " authority that signed it by search.certificate"
            : last(failure));
  }

  private static String last(Throwable failure) {
    Throwable last = causes(failure).reduce((_, cause) -> cause).orElse(failure);
    String message = last.getMessage();
    return message == null
        ? last.getClass().getSimpleName()
        : message.lines().findFirst().orElse(last.getClass().getSimpleName());
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }
}
