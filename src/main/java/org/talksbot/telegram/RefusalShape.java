package org.talksbot.telegram;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Gives refusals that come from something before the Bot API (a proxy's 502 page, a redirect) the
 * form of the API's own, so that their status is not lost in a parser's complaint.
 */
final class RefusalShape implements Interceptor {
  private static final MediaType JSON = MediaType.get("application/json");

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    ResponseBody body = response.body();
    if (response.isSuccessful() || (body != null && isJson(body.contentType()))) {
      return response;
    }
    response.close();
    return response.newBuilder()
        .body(ResponseBody.create("{\"ok\":false,\"error_code\":" + response.code()
            + ",\"description\":\"no answer of a Bot API server\"}", JSON))
        .build();
  }

  private static boolean isJson(@Nullable MediaType type) {
    return type != null && type.subtype().equals("json");
  }
}
