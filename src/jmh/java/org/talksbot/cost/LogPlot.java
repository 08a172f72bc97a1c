package org.talksbot.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines over the number of passages, both axes logarithmic, as SVG that a text diff can show. */
public final class LogPlot {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;
  private static final int LEFT = 70;
  private static final int RIGHT = 170;
  private static final int TOP = 40;
  private static final int BOTTOM = 50;
  private static final double MILLION = 1e6;
  private static final List<String> COLOURS = List.of("#1b6ca8", "#c0392b", "#2e8b57", "#8e44ad",
      "#d68910", "#566573");

  private final String title;
  private final String unit;
  private final List<Line> lines = new ArrayList<>();

  /** One line: values above 0 at numbers of passages. */
  private record Line(String name, List<double[]> points) {}

  /**
   * An empty plot.
   *
   * @param unit what the values are counted in
   */
  public LogPlot(String title, String unit) {
    this.title = title;
    this.unit = unit;
  }

  /**
   * Adds a line.
   *
   * @param points number of passages and value, each above 0
   */
  public LogPlot line(String name, List<double[]> points) {
    lines.add(new Line(name, List.copyOf(points)));
    return this;
  }

  /** The drawing. */
  public String svg() {
    Scale x = new Scale(lines, 0, LEFT, WIDTH - RIGHT);
    Scale y = new Scale(lines, 1, HEIGHT - BOTTOM, TOP);
    StringBuilder out = new StringBuilder(512);
    out.append(String.format(Locale.ROOT, """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" \
        font-size="12">
        <rect width="100%%" height="100%%" fill="white"/>
        <text x="%d" y="20" font-size="14">%s</text>
        <text x="%d" y="%d" text-anchor="middle">passages</text>
        <text x="14" y="%d" transform="rotate(-90 14 %d)" text-anchor="middle">%s</text>
        """, WIDTH, HEIGHT, LEFT, title, (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, HEIGHT / 2,
        HEIGHT / 2, unit));
    for (double power : x.powers()) {
      grid(out, x.at(power), TOP, x.at(power), HEIGHT - BOTTOM);
      out.append(String.format(Locale.ROOT,
          "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n", x.at(power),
          HEIGHT - BOTTOM + 18, label(power)));
    }
    for (double power : y.powers()) {
      grid(out, LEFT, y.at(power), WIDTH - RIGHT, y.at(power));
      out.append(String.format(Locale.ROOT,
          "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n", LEFT - 6, y.at(power) + 4,
          label(power)));
    }
    for (int i = 0; i < lines.size(); i++) {
      draw(out, lines.get(i), COLOURS.get(i % COLOURS.size()), i, x, y);
    }
    return out.append("</svg>\n").toString();
  }

  private static void draw(StringBuilder out, Line line, String colour, int number, Scale x,
      Scale y) {
    StringBuilder path = new StringBuilder();
    for (double[] point : line.points) {
      path.append(String.format(Locale.ROOT, "%.1f,%.1f ", x.at(point[0]), y.at(point[1])));
      out.append(String.format(Locale.ROOT,
          "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n", x.at(point[0]),
          y.at(point[1]), colour));
    }
    out.append(String.format(Locale.ROOT,
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
        path.toString().strip(), colour));
    int top = TOP + 12 + 20 * number;
    out.append(String.format(Locale.ROOT,
        "<rect x=\"%d\" y=\"%d\" width=\"12\" height=\"12\" fill=\"%s\"/>%n"
            + "<text x=\"%d\" y=\"%d\">%s</text>%n",
        WIDTH - RIGHT + 15, top - 10, colour, WIDTH - RIGHT + 33, top, line.name));
  }

  private static void grid(StringBuilder out, double fromX, double fromY, double toX, double toY) {
    out.append(String.format(Locale.ROOT,
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>%n", fromX, fromY,
        toX, toY));
  }

  private static String label(double power) {
    if (power >= MILLION) {
      return String.format(Locale.ROOT, "%.0f M", power / MILLION);
    }
    return power >= 1
        ? String.format(Locale.ROOT, "%,.0f", power)
        : String.format(Locale.ROOT, "%s", (float) power);
  }

  /** Whole powers of ten around all values, laid between two edges. */
  private static final class Scale {
    private final int first;
    private final int last;
    private final double from;
    private final double to;

    Scale(List<Line> lines, int axis, double from, double to) {
      double least = Double.MAX_VALUE;
      double most = 0;
      for (Line line : lines) {
        for (double[] point : line.points) {
          least = Math.min(least, point[axis]);
          most = Math.max(most, point[axis]);
        }
      }
      first = (int) Math.floor(Math.log10(least));
      last = Math.max(first + 1, (int) Math.ceil(Math.log10(most)));
      this.from = from;
      this.to = to;
    }

    double at(double value) {
      return from + (to - from) * (Math.log10(value) - first) / (last - first);
    }

    List<Double> powers() {
      List<Double> powers = new ArrayList<>();
      for (int power = first; power <= last; power++) {
        powers.add(Math.pow(10, power));
      }
      return powers;
    }
  }
}
