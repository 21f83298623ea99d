package optout.page.check;

import java.util.List;
import optout.page.FrameView;
import optout.page.View;
import optout.prose.Markup;
import org.jspecify.annotations.Nullable;

/** Views for the templates of check pages. */
public final class CheckView {
  private CheckView() {}

  /**
   * A guide's routes to be walked, and their reports.
   *
   * @param title of the guide
   * @param guide address of the guide
   * @param regionCodes the regions as reports write them, in a sentence
   */
  public record Check(
      FrameView.Shell frame,
      View.Extra extra,
      List<View.Notice> notices,
      List<View.First> first,
      View.Goal goal,
      String service,
      String title,
      String guide,
      List<Way> ways,
      List<View.RegionChoice> regions,
      String regionCodes,
      List<InterfaceLanguage> languages) {}

  /** A language that the service may show. */
  public record InterfaceLanguage(String code, String name) {}

  /**
   * A route.
   *
   * @param form address of the service's form that it is about
   * @param report the blank report
   */
  public record Way(
      View.Route route,
      @Nullable String form,
      List<WalkStep> steps,
      String report,
      Recipient mail,
      @Nullable Recipient issue) {}

  /**
   * Addressee of a report.
   *
   * @param start beginning of the address, to which the encoded report is added
   * @param href the address with the blank report
   */
  public record Recipient(String start, String href) {}

  /**
   * A step.
   *
   * @param key of its line in the report
   */
  public record WalkStep(View.Step step, String key, List<LabelField> labels) {}

  /**
   * A control of a step.
   *
   * @param key of its line in the report
   */
  public record LabelField(String key, Markup label) {}
}
