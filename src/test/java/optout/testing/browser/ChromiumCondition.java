package optout.testing.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets tests run where Chromium is installed, and says how to install it elsewhere. */
final class ChromiumCondition implements ExecutionCondition {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Chromium.installed()
        .map(found -> ConditionEvaluationResult.enabled("found " + found))
        .orElseGet(
            () ->
                ConditionEvaluationResult.disabled(
                    "needs Chromium and its driver: apt-get install chromium chromium-driver"));
  }
}
