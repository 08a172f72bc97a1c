package org.talksbot.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningRulesTest {
  private static final CleaningRules RULES = new CleaningRules(CleaningPhrases.builtIn());

  @ParameterizedTest
  @CsvSource(delimiter = '=', textBlock = """
      share = شاركها.
      share = شارك المقال
      share = تابعونا على: فيسبوك
      comments = اترك تعليقاً
      comments = التعليقات (3)
      advertisement = إعلان
      advertisement = - إعـلان -
      advertisement = ADVERTISEMENT
      read also = اقرأ أيضاً:
      read also = إقرأ أيضا | خبر آخر من الأرشيف
      read also = قد يهمك/ خبر آخر من الأرشيف
      read also = للمزيد - خبر آخر من الأرشيف
      read also = شاهد.. خبر آخر من الأرشيف
      tags = تصنيفات
      tags = كلمات مفتاحية: روسيا، تركيا
      tags = #روسيا #تركيا
      source = المصدر : صحيفة + وكالات
      source = *نقلا عن صحيفة محلية
      byline = كتب: مراسل الصحيفة
      caption = صورة: مبنى السفارة
      caption = علم البلدين أمام المبنى - Bloomberg
      caption = الوزير لدى وصوله إلى المطار (رويترز)
      caption = الوزير في مكتبه (الفرنسية-أرشيف)
      rights = ** جميع المقالات المنشورة تمثل رأي كتابها فقط.
      rights = جميع الحقوق محفوظة للصحيفة 2025
      reading time = مدة القراءة: 4 دقائق
      reading time = time reading iconدقائق القراءة - 5
      published = آخر تحديث: 10 أبريل 2025 الساعة 14:30
      player = Exit mobile version
      counter = منذ 5 أيام 23
      counter = 1,234 مشاهدة
      counter = الخميس 10 أبريل 2025 - 14:30
      counter = 23
      outlet = رويترز
      outlet = الأناضول - رويترز
      dateline = موسكو/ واشنطن/ دبي -رويترزالشرق
      dateline = أنقرة – الأناضول
      lone punctuation = |
      lone punctuation = ـــــ
      web address = https://example.org/a?b=c
      web address = desk@example.org
      foreign language = A caption in English, September 12, 2017. All rights reserved.
      """)
  void drops(String rule, String line) {
    assertThat(drop(line)).contains(rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"شارك الوزير في اللقاء.", "شاركها الوفد رأيها في الملف.",
      "تابعنا على مدى يومين سير المحادثات.", "التعليقات على القرار كانت قليلة.",
      "إعلان موسكو عن الاجتماع جاء متأخرا.", "اقرأ الوفدان البيان معا.",
      "قد يهمك أن تعرف أن اللقاء كان مغلقا.", "شاهد الصحفيون وصول الوفد.",
      "أيضا ناقش الطرفان ملف التأشيرات.", "للمزيد من الأمن اتفق الطرفان على خط ساخن.",
      "المصدر قال إن اللقاء كان قصيرا.",
      "المصدر: لم نتفق على شيء حتى الآن، وسنواصل الحديث في جلسة الغد كما قال.",
      "نقلا عن مصدر رسمي فإن الوفد وصل مساء.", "كتب الوزير رسالة إلى نظيره.",
      "ترجمة البيان وصلت إلى الصحفيين.", "صورة اللقاء نشرت مساء الخميس.",
      "قال الوزير إن بلاده مستعدة للحوار (رويترز).", "غادر الوفد - بحسب رويترز.",
      "مدة القراءة في القاعة 4 ساعات يوميا.", "نشر في 10 أبريل بيان مشترك عن اللقاء.",
      "استمر اللقاء 5 أيام.", "بقي الوفد منذ 5 أيام في المدينة",
      "رويترز نقلت الخبر عن مصدر رسمي.", "موسكو/ واشنطن: لقاء جديد",
      "موسكو - قال الكرملين إن اللقاء مفيد", "زار الوزير موقع www.example.org أمس",
      "قال Sergei Ryabkov إن اللقاء مفيد", "#روسيا ترحب بلقاء جديد",
      "«لا»، قال الوزير.", "14 نوفمبر يوم اللقاء في أنقرة"})
  void keepsSentencesThatLookAlike(String line) {
    assertThat(drop(line)).isEmpty();
  }

  private static Optional<String> drop(String line) {
    return RULES.drop(line, Line.of(line), true);
  }
}
