package org.talksbot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.talksbot.article.CorpusException;
import org.talksbot.article.CorpusListing;
import org.talksbot.config.ServeSettings;
import org.talksbot.config.Settings;
import org.talksbot.search.IndexException;
import org.talksbot.search.IndexListener;
import org.talksbot.telegram.BotTokenRejectedException;
import org.talksbot.telegram.TelegramProbe;
import org.talksbot.telegram.WebhookSettings;

/** Looks at everything that a bot needs, and says what to do about what is not right. */
final class Doctor {
  private static final Duration MOST_AHEAD = Duration.ofMinutes(1);
  private static final long LEAST_SPACE = 50L << 20;

  private final ServeSettings serve;
  private final Clock clock;
  private final List<Diagnosis> found = new ArrayList<>();

  Doctor(ServeSettings serve, Clock clock) {
    this.serve = serve;
    this.clock = clock;
  }

  /** What is found, in the order in which it is best mended. */
  List<Diagnosis> examine() throws InterruptedException {
    Settings settings = serve.settings();
    data(settings.data());
    corpus(settings);
    index(settings);
    telegram();
    return List.copyOf(found);
  }

  private void data(Path data) {
    try {
      Files.createDirectories(data);
      Files.delete(Files.createTempFile(data, "doctor", null));
      long free = Files.getFileStore(data).getUsableSpace();
      add(free >= LEAST_SPACE, "data folder", data + ", " + (free >> 20) + " MB free",
          "make room: 50 MB at least are needed for journal and index");
    } catch (IOException e) {
      add(false, "data folder", data + " cannot be written (" + reason(e) + ")",
          "give its user the right to write there, or set data or TALKSBOT_DATA");
    }
  }

  private void corpus(Settings settings) {
    try {
      CorpusListing listing = settings.articles().listing();
      add(!listing.files().isEmpty(), "articles",
          listing.files().size() + " files in " + settings.corpus(),
          "put articles there, or set corpus or TALKSBOT_CORPUS");
      add(listing.problems().isEmpty(), "other files",
          listing.problems().size() + " beside them are no articles",
          "run talks-bot check, which names them");
    } catch (CorpusException e) {
      add(false, "articles", String.valueOf(e.getMessage()), "set corpus or TALKSBOT_CORPUS");
    }
  }

  private void index(Settings settings) {
    List<String> notices = new ArrayList<>();
    try (IndexedWorkspace workspace = IndexedWorkspace.open(settings, clock, new IndexListener() {
      @Override
      public void notice(String message) {
        notices.add(message);
      }
    })) {
      add(notices.isEmpty(), "index", notices.isEmpty()
          ? workspace.articles() + " articles can be searched"
          : String.join("; ", notices), "nothing, if it works now; else talks-bot index --rebuild");
    } catch (IndexException | CorpusException e) {
      add(false, "index", String.valueOf(e.getMessage()), "mend the above, then talks-bot index");
    }
  }

  private void telegram() throws InterruptedException {
    try (TelegramProbe probe = new TelegramProbe(serve.telegram())) {
      Optional<Duration> ahead = probe.ahead(clock);
      add(true, "network", serve.telegram().apiUrl() + " can be reached", "");
      ahead.ifPresent(by -> add(by.abs().compareTo(MOST_AHEAD) <= 0, "clock",
          Math.abs(by.toSeconds()) + " s " + (by.isNegative() ? "behind" : "ahead of")
              + " the server's",
          "set the machine's clock, best by NTP: days in answers depend on it"));
      add(true, "token", "belongs to @" + probe.name(), "");
      updates(probe.hasWebhook());
    } catch (BotTokenRejectedException e) {
      add(false, "token", String.valueOf(e.getMessage()), "ask @BotFather for the token");
    } catch (IOException e) {
      add(false, "network", serve.telegram().apiUrl() + " cannot be reached (" + reason(e) + ")",
          "look at name server, firewall and telegram.api-url");
    }
  }

  private void updates(boolean isSet) {
    WebhookSettings webhook = serve.telegram().webhook();
    if (webhook == null) {
      add(!isSet, "updates", isSet ? "a webhook is set, but they are polled for" : "are polled for",
          "nothing: serve deletes the webhook");
    } else {
      add(isSet, "updates", (isSet ? "are posted to" : "no webhook is set for")
          + " port " + webhook.port(), "talks-bot webhook set");
    }
  }

  private void add(boolean good, String what, String state, String cure) {
    found.add(new Diagnosis(good, what, good ? state : state + "; " + cure));
  }

  /** The type says what the message often does not. */
  private static String reason(IOException e) {
    return e.getMessage() == null
        ? e.getClass().getSimpleName()
        : e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
