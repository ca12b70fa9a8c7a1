var ketenkaart=(()=>{var Ys=Object.defineProperty;var sp=Object.getOwnPropertyDescriptor;var rp=Object.getOwnPropertyNames;var ap=Object.prototype.hasOwnProperty;var ip=(t,e)=>{for(var o in e)Ys(t,o,{get:e[o],enumerable:!0})},lp=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of rp(e))!ap.call(t,r)&&r!==o&&Ys(t,r,{get:()=>e[r],enumerable:!(n=sp(e,r))||n.enumerable});return t};var cp=t=>lp(Ys({},"__esModule",{value:!0}),t);var fu={};ip(fu,{answerTo:()=>ut,compare:()=>E,csv:()=>Vo,data:()=>g,graphNow:()=>Jr,here:()=>F,matrixSvg:()=>Mr,scenarioOf:()=>U});function Vo(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var ha=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,ha(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},fa=new Map;function ga(t){var e=fa.get(this);return e||(e=new Map,fa.set(this,e)),(e=ha(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],p=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):s===3&&($||i)?(c.push(3,$,i),s=2):s===2&&i==="..."&&$?c.push(4,$,0):s===2&&i&&!$?c.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(c.push(s,0,i,r),s=6),$&&(c.push(s,$,0,r),s=6)),i=""},m=0;m<o.length;m++){m&&(s===1&&p(),p(m));for(var d=0;d<o[m].length;d++)n=o[m][d],s===1?n==="<"?(p(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(p(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[m][d+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var nt,ya,pp,$o,Qs,Jn,_a,Zn,wa,Xs,Js,mp,_n=Symbol.for("pv"),Xn={},ts=[],dp=/^m(i|n|o|s|text|space)$/,tr=Array.isArray,er=ts.slice,Eo=Object.assign;function Bo(t){t&&t.parentNode&&t.remove()}function or(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?er.call(arguments,2):o),yn(t,i,n,r,null)}function yn(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:_n,__v:r||++ya,__i:-1,__u:0};return!r&&nt.vnode&&nt.vnode(s),s}function es(t){return t.children}function Yn(t,e){this.props=t,this.context=e,this.__g=0}function uo(t,e){if(e==null)return t.__&&uo(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:uo(t)}function $p(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=Eo({constructor:_n},o)).__v=o.__v+1,nt.vnode&&nt.vnode(e),nr(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||uo(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,ja(r,e,s),o.__=o.__e=null,e.__e!=n&&va(e))}function va(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),va(t)}function ba(t){(8&t.__g||(t.__g|=8,$o.push(t),Jn++))&&Qs==nt.debounceRendering||((Qs=nt.debounceRendering)||queueMicrotask)(xa)}function xa(){try{for(var t,e=1;$o.length;)$o.length>e&&$o.sort(_a),t=$o.shift(),e=$o.length,8&t.__g&&$p(t)}finally{(Jn=$o.length)&&(Qs||queueMicrotask)(xa)}}function Oa(t,e,o,n,r,s,i,l,c,p,m){var d,$,f,u,h,y,C=n.__k||ts,w=e.length;for(c=up(o,e,C,c,w),d=0;d<w;d++)(f=o.__k[d])!=null&&($=~f.__i&&C[f.__i]||Xn,f.__i=d,y=nr(t,f,$,r,s,i,l,c,p,m),u=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&sr($.ref,null,f,$),f.ref&&m.push(f.ref,f.__c||u,f)),h=h||u,4&f.__u?(c=Sa(f,c,t,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&y!==void 0?c=y:u&&(c=u.nextSibling),f.__u&=-21);return o.__e=h,c}function up(t,e,o,n,r){var s,i,l,c,p,m,d,$,f,u=o.length,h=u,y=0,C=0,w=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[s]=yn(null,i):tr(i)?i=w[s]=yn(es,{children:i}):i.constructor===_n&&i.__b?i=w[s]=yn(i.type,i.props,i.key,i.ref,i.__v):w[s]=i,c=s+y,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=fp(i,o,c,h))&&(h--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?y--:p==c+1?y++:p!=c&&(p>c?y--:y++,C=1)):(~p||(r>u?y--:r<u&&y++),typeof i.type!="function"&&(i.__u|=4))):w[s]=null;if(C){for(m=[],d=[],s=0;s<r;s++)if((i=w[s])&&16&i.__u){for(y=0,$=m.length;y<$;)m[f=y+$>>1]<i.__i?y=f+1:$=f;m[y]=i.__i,d[s]=y+1}for(y=m.length;s--;)d[s]&&(d[s]==y?y--:w[s].__u|=4)}if(h)for(s=0;s<u;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=uo(l)),rr(l,l));return n}function Sa(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Sa(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=uo(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function fp(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function ka(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function Vn(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||ka(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||ka(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=Js[e]||(Js[e]=hp(e)),(t.__a||(t.__a={}))[e]=Xs,s=e!=(e=e.replace(wa,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function hp(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[Zn]==null)e[Zn]=Xs++;else if(e[Zn]<this.__a[t])return;return o(nt.event?nt.event(e):e)}}}function nr(t,e,o,n,r,s,i,l,c,p){var m,d,$,f,u,h,y,C,w,S,O,Z,jt,B,vt,Me,x,I,H=e.type;if(e.constructor!==_n)return null;128&o.__u&&(c=32&o.__u,m=o.__c.__z)&&(e.__u|=c,d=s=[],m.nodeType==8?l=Qn(m,s):s.push(m),l=s[0]||l),(m=nt.__b)&&m(e);t:if(typeof H=="function"){$=i.length;try{if(C=e.props,w=(m=H.prototype)&&m.render,S=(m=H.contextType)&&n[m.__c],O=m?S?S.props.value:m.__:n,(f=o.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(w?e.__c=f=new H(C,O):(e.__c=f=new Yn(C,O),f.constructor=H,f.render=bp),S&&S.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),w&&(f.__s||(f.__s=f.state),H.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Eo({},f.__s)),Eo(f.__s,H.getDerivedStateFromProps(C,f.__s)))),u=f.props,h=f.state,f.__v=e,o.__c){if(C!==u&&w&&!H.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(C,O),e.__v==o.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(C,f.__s,O)===!1){e.__v!=o.__v&&(f.props=C,f.state=f.__s,f.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(X){X&&(X.__=e)}),ts.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),l=uo(o);break t}f.componentWillUpdate&&f.componentWillUpdate(C,f.__s,O),w&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(u,h,y)})}else w&&!H.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),w&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=O,f.props=C,f.__P=t,f.__g&=-5,Z=nt.__r,jt=w?25:0;do f.__g&=-9,Z&&Z(e),m=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++jt<25);w&&(ts.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=Eo({},n,f.getChildContext())),w&&o.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(u,h)),B=m&&m.type===es&&m.key==null?m.props.children:m,C.__P&&(m=l,r=(t=C.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(X){X&&rr(X,X)}),o.__k=null),l=o.__k?uo(o,0):null),l=Oa(t,tr(B)?B:[B],e,o,n,r,s,i,l,c,p),C.__P&&(e.__e=null,l=m),e.__u&=-161,d&&d.some(Bo),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(X){if(i.length=$,e.__v=null,c||s)if(X&&X.then){if(e.__u|=128|c,s){for(~(x=s.indexOf(l||void 0))||(x=s.length);(I=s[x-1])&&I.nodeType==8;)x--;for(;x<s.length;x++)if(I=s[x])if(s[x]=null,vt){if(I==Me)break}else{if(I.nodeType!=8)break;I.data.startsWith("$s")&&(Me=Qn(vt=I))}}if(!vt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;vt=l}(m=Qn(vt=e.__c.__z||(e.__c.__z=vt)))?(e.__e=vt,l=m):e.__e=l,l=l&&l.nextSibling}else s&&s.some(Bo);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),X&&X.then||Ca(e),nt.__e(X,e,o)}}else l=e.__e=gp(o.__e,e,o,n,r,s,i,c,p,t);return(m=nt.diffed)&&m(e),l}function Qn(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Ca(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Ca))}function ja(t,e,o){for(var n=0;n<o.length;)sr(o[n++],o[n++],o[n++]);nt.__c&&nt.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){nt.__e(s,r.__v)}})}function gp(t,e,o,n,r,s,i,l,c,p){var m,d,$,f,u,h,y,C,w=o.props||Xn,S=e.props,O=e.type;if(O=="svg"?r="http://www.w3.org/2000/svg":O=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if((u=s[m])&&(O?u.localName==O:u.nodeType==3)){t=u,s[m]=null;break}}if(!t){if(C=p.ownerDocument||document,!O)return C.createTextNode(S);t=C.createElementNS(r,O,S.is?S:p),l&&(nt.__m&&nt.__m(e,s),l=!1),s=null}if(O){if(p=O=="template"&&t.content||t,s=O=="textarea"&&S.defaultValue!=null?null:s&&er.call(p.childNodes),!l&&s)for(w={},m=0;m<t.attributes.length;m++)w[(u=t.attributes[m]).name]=u.value;for(m in w)u=w[m],m=="dangerouslySetInnerHTML"?$=u:m=="children"||m in S||m=="value"&&"defaultValue"in S||m=="checked"&&"defaultChecked"in S||Vn(t,m,null,u,r);for(m in S)u=S[m],m=="children"?f=u:m=="dangerouslySetInnerHTML"?d=u:m=="value"?h=u:m=="checked"?y=u:l&&typeof u!="function"||w[m]===u||Vn(t,m,u,w[m],r);d?(l||$&&(d.__html==$.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[]):($&&(t.textContent=""),(O=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&dp.test(O))&&(r="http://www.w3.org/1999/xhtml"),Oa(p,tr(f)?f:[f],e,o,n,r,s,i,s?s[0]:o.__k&&uo(o,0),l,c),s&&s.some(Bo)),l&&O!="textarea"||(m="value",O=="progress"&&h==null?t.removeAttribute(m):h==null||h===t[m]&&(O!="progress"||h)||Vn(t,m,h,w[m],r),m="checked",y!=null&&y!=t[m]&&Vn(t,m,y,w[m],r))}else w===S||l&&t.data==S||(t.data=S);return t}function sr(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){nt.__e(r,o)}}function rr(t,e,o){var n,r,s,i;if(nt.unmount&&nt.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||sr(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){nt.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&rr(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=Qn(n,s=[]))&&(n==t.__e&&s.some(Bo),Bo(r),Bo(n)),o||Bo(t.__e),t.__e=t.__c=t.__=null}function bp(t,e,o){return this.constructor(t,o)}function Ie(t,e){var o,n,r,s;nt.__&&nt.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=yn(es,{children:[t]}),r=[],s=[],nr(e,e.__k,n||Xn,Xn,e.namespaceURI,n?null:e.firstChild?er.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),ja(r,e.__k,s),e.__k.props.children=null}nt={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw Jn=0,t}},ya=0,pp=function(t){return t!=null&&t.constructor===_n},Yn.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Eo({},this.state)),typeof t=="function"&&(t=t(Eo({},o),this.props)),t&&(Eo(o,t),this.__v&&(e&&this.__k.push(e),ba(this)))},Yn.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),ba(this))},Yn.prototype.render=es,$o=[],Jn=0,_a=function(t,e){return t.__v.__b-e.__v.__b},Zn=Symbol(),wa=/(PointerCapture)$|Capture$/i,Xs=0,Js={},mp=0;var Zo,xt,ar,Ma,ir=Object.is,os=0,Na=[],lr=[],yt=nt,Ta=yt.__b,La=yt.__r,Ba=yt.diffed,Ea=yt.__c,Aa=yt.unmount,Fa=yt.__;function ns(t,e){yt.__h&&yt.__h(xt,t,os||e),os=0;var o=xt.__H||(xt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function K(t){return os=1,kp(Ra,t)}function kp(t,e,o){var n=ns(Zo++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):Ra(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);ir(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=xt,!xt.__f)){xt.__f=!0;var r=xt.shouldComponentUpdate;xt.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var p=!1,m=this.props!=s;if(c.__.some(function($){$.__N&&(p=!0,ir($.__[0],$.__N[0])||(m=!0))}),r){var d=r.call(this,s,i,l);return p?d||m:d}return!p||m}}return n.__}function Le(t,e){var o=ns(Zo++,3);!yt.__s&&pr(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,xt.__H.__h.push(o))}function Ot(t,e){var o=ns(Zo++,4);!yt.__s&&pr(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,xt.__h.push(o))}function $t(t){return os=5,we(function(){return{current:t}},[])}function we(t,e){var o=ns(Zo++,7);return pr(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function yp(){var t;do{for(;t=lr.shift();)try{wn(t)}catch(o){yt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=Na.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(wn),e.__h.some(cr),e.__h=[]}catch(o){e.__h=[],yt.__e(o,t.__v)}}}while(lr.length)}yt.__b=function(t){xt=null,Ta&&Ta(t)},yt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Fa&&Fa(t,e)},yt.__r=function(t){La&&La(t),Zo=0;var e=(xt=t.__c).__H;e&&(ar==xt?xt.__h=[]:(e.__h.some(wn),e.__h.some(cr),Zo=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),ar=xt},yt.diffed=function(t){Ba&&Ba(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Pa(Na.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),ar=xt=null},yt.__c=function(t,e){e.some(function(o){try{o.__h.some(wn),o.__h=o.__h.filter(function(n){return!n.__||cr(n)})}catch(n){o.__h=[function(){throw n}]}}),Ea&&Ea(t,e)},yt.unmount=function(t){Aa&&Aa(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Pa(lr.push(r))}else wn(r)}catch(s){e=s}}),n.__H=void 0,e&&yt.__e(e,n.__v))};var za=typeof requestAnimationFrame=="function";function _p(t){var e,o=function(){clearTimeout(n),za&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);za&&(e=requestAnimationFrame(o))}function Pa(t){t!=1&&Ma==yt.requestAnimationFrame||((Ma=yt.requestAnimationFrame)||_p)(yp)}function wn(t){var e=xt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),xt=e}function cr(t){var e=xt;t.__c=t.__(),xt=e}function pr(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!ir(o,t[n])})}function Ra(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/function qa(t){return Array.isArray(t)?t.map(qa):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[or("wbr",null),e]:[e])}var a=ga.bind((t,e,...o)=>or(t,e,...typeof t=="string"?o.map(qa):o));var wp=["plan","koppelingen","stand","verwachtingen","lezing","merk"],vp={ernst:"gewicht"},F={route:null,started:!1},Ia,mr=0,Wa=new Map;function $r(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[vp[r]||r,s]))}}function j(t,e={},o=!0){let n=o&&F.route?Object.fromEntries(wp.filter(i=>F.route.query[i]).map(i=>[i,F.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var re=t=>j(["ding",t]);function A(t,e=!1){let o={...F.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=j(F.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++mr},"",n),dr())}function dr(t=!1){let e=$r(location.hash),o=F.route?.path.join("/")===e.path.join("/");F.route=e,Ia(e),!o&&window.scrollTo(0,t&&Wa.get(history.state?.turn)||0)}function Da(t){Ia=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),mr=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>Wa.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++mr},""),dr(r)};return window.addEventListener("popstate",n,{signal:o}),dr(),F.started=!0,()=>e.abort()}function fo(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var k=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),z=(t,e,o={})=>k(e===1?t.one:t.more,{count:e,...o});var N=t=>t.slice(0,1).toUpperCase()+t.slice(1),st=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),T=t=>[...new Set(t)],xp=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),E=(t,e)=>xp.compare(t,e);function Ha(t,e){let o=st(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}function Ua(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(r,s)=>s);for(let r=1;r<=t.length;r+=1){let s=[r];for(let i=1;i<=e.length;i+=1)s.push(Math.min(n[i]+1,s[i-1]+1,n[i-1]+ +(t[r-1]!==e[i-1])));if(Math.min(...s)>o)return o+1;n=s}return Math.min(n[e.length],o+1)}var g=JSON.parse(document.getElementById("gegevens").textContent),Op=[...Object.keys(g.things),...Object.keys(g.addresses)],ur=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Op[n]);if(Array.isArray(t))return t.map(ur);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=ur(o);return t};for(let t of g.numbered)g[t]=ur(g[t]);for(let t of Object.values(g.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[g.queries,g.views,g.codes,...Object.values(g.codes),g.names,g.flags,g.told,...Object.values(g.told),g.absent,g.dates,g.lists,g.kinds,g.called,g.works,g.partners,g.lookups,g.words,g.addresses])Object.setPrototypeOf(t,null);var Jt=new Map(Object.entries(g.things)),Yo=new Map(g.plans.map(t=>[t.key,t])),R=g.plans.length>1,b=g.words,Wt=t=>t?.words.page||b,G=t=>Yo.get(t)||(R?void 0:g.plans[0]),lt=t=>Yo.get(t.split("/")[0]),Ao=(t,e)=>!e||!lt(t)||lt(t).key===e,oo=[...new Map(g.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),ae=oo[oo.length-1].date,zt=[...new Map(g.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),We=(t,e)=>{let o=lt(t);return o?g.stands[e]?.[o.key]||o.date:e},V=t=>g.dates[t]||t||"",Ga=(t=G())=>t?.source||g.source,ve=t=>t.plan?[Yo.get(t.plan)]:g.plans,ho=(t,e=G())=>(e?e.dates:oo).find(o=>o.date===t)?.label||V(t);var fr=5*2**20,L=()=>window.werkplaats,xe=()=>g.served||!!L()&&L().state!=="off";async function ss(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var Ka=t=>L()?L().ask("answer",{options:t}):ss(`antwoord?${new URLSearchParams(t)}`),Va=t=>L()?L().ask("words",{passage:t}):ss(`api/woorden?vindplaats=${encodeURIComponent(t)}`),Za=t=>L()?L().ask("find",{text:t}):ss(`api/zoek?woorden=${encodeURIComponent(t)}`);async function Ya(t,e,o){if(L())return(await L().ask("marked",{options:t,marks:e,kind:o})).data;let n=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!n.ok)throw new Error((await n.json()).message);return new Uint8Array(await n.arrayBuffer())}var Qa=()=>g.served?["docx","xlsx"]:xe()?["xlsx"]:[];async function hr(t){if(L())return L().ask("check",{name:t.name,data:await rs(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return ss("controleer",{method:"POST",body:t,headers:e})}async function rs(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(k(b.check.unreadable,{name:t.name}))}}var vn=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((r,s)=>[r,n[s]]))),Ja=vn(g.answers.cells),Xa=vn(g.answers.gaps),Sp=vn(g.answers.candidates),Cp=vn(g.answers.losses),jp=vn(g.answers.reach);for(let t of[...Xa,...Ja])"candidates"in t&&(t.candidates=Sp[t.candidates]);var gr=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function ut(t){let e=g.answers.by[t.key],o=(r,s)=>gr(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>Xa[r]),matrix:o(e.matrix,Ja),without:o(e.without,Cp),apart:e.apart,points:e.points,reach:e.reach.map(r=>jp[r])},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:gr(e.read.matrix,n),without:gr(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points),reach:n(e.read.reach)}),e.byPlan.get(t.plan)}function Qo({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var kr=t=>t.key in g.answers.by,Mp=t=>kr(t)||!!L();function U(t){let e=R&&Yo.has(t.plan)?t.plan:"",o=oo.some(i=>i.date===t.stand)?t.stand:ae,n=t.koppelingen==="genoemd",r=br({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[r,{...r,expect:!0},{...r,expect:!0,date:ae}].map(br).find(Mp)||br({plan:e,date:ae,stated:!1,expect:!0,strict:!1})}function br({plan:t,date:e,stated:o,expect:n,strict:r}){let s=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:r,key:r?`${s}|strict`:s}}function yr(t,e,o){let n=s=>({...t,[e]:s});return new Set(o.map(([s])=>U(n(s)).key)).size===o.length?o:[]}var as=(t,e)=>Yo.get(e)?.steps.find(o=>o.notation===t)?.id;var xn=[],ct=(t,e)=>Jt.get(t)?.[e]||xn,_=(t,e)=>ct(t,e)[0]||"",Pt=(t,e)=>ct(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),P=(t,e)=>Pt(t,e)[0]||"",St=t=>Jt.has(t),Jo=t=>ct(t,"type"),fe=t=>ls.get(t)||xn,he=(t,e)=>Jo(t).includes(e),ti=t=>Jo(t).map(e=>g.kinds[e]).find(Boolean),Xo=t=>ti(t)?.page||"",ht=t=>ti(t)?.kind||"",On=t=>Xo(t)==="organisation",no=t=>Xo(t)==="undertaking",tt=t=>!!Xo(t)&&!!_(t,"prefLabel"),cs=(t,e)=>(g.flags[t]||xn).includes(e),q=(t,e)=>g.codes[t]?.[e]?.label||e||"",ge=(t,e)=>q(g.lists[e],_(t,e)),go=t=>g.names[t]||b.thing.foreign[t]||t,is=new Map,ls=new Map;for(let[t,e]of Jt){for(let o of e.type||xn)ls.has(o)||ls.set(o,[]),ls.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);is.has(s)||is.set(s,[]),is.get(s).push([t,o])}}var Oe=t=>is.get(t)||xn,Dt=(t,e,o="initiative")=>Oe(t).filter(([n,r])=>r===o&&he(n,e)).map(([n])=>n),v=t=>g.called[t]?.label||_(t,"prefLabel")||_(t,"title")||_(t,"summary")||t.split("/").pop(),Be=t=>g.called[t]?.short||v(t),ei=[...Jt.keys()].filter(no),Tp=[...Jt.keys()].filter(On),oi=t=>zt.find(e=>e.notation===t),tn=Object.entries(g.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:cs("atSteps",t)})),Lp=new Map(Tp.map(t=>[_(t,"notation"),t])),Xt=t=>Lp.get(t)||"",et=t=>g.addresses[t]||"",Mt=t=>Pt(t,"passage");var en=b.search,Sn=t=>` ${(st(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,Mn=t=>Sn(t).split(" ").filter(Boolean),Cn,bo,_r=new Map(g.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),xr=new Map;for(let[t,e]of g.search.english)xr.set(t,[...xr.get(t)||[],e]);var ni=(t,e,o,n,r,s,i)=>({id:t,path:e,label:o,kind:n,list:r,weight:Number(i),titles:s.map(Sn),names:Sn(s.join(" ")),text:Sn(r.join(" "))});function Bp(){let t=new Map([...Jt.keys()].filter(tt).map(e=>[e,g.called[e]?[v(e)]:[]]));for(let[e,o]of Jt){let n=t.has(e)?e:en.owners.flatMap(r=>Pt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...en.texts.flatMap(r=>o[r]||[]))}return t}var Ep=t=>T([v(t),...ct(t,"prefLabel"),...ct(t,"altLabel"),...xr.get(t)||[]]),Ap=()=>[...[...Bp()].map(([t,e])=>{let o=Math.min(...Jo(t).map(n=>Number(en.weights[n]??en.weights.rest)));return ni(t,["ding",t],v(t),ht(t),e,Ep(t),o)}),...Object.entries(g.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return ni(t,["vragen",t],e,en.question,r,[e],en.weights.question)})],si;function Fp(){Cn=Ap(),si=Cn.map(t=>T(t.titles)).filter(t=>t.length>1),bo=new Map;for(let t of Cn)for(let e of Mn(t.names+t.text))bo.set(e,(bo.get(e)||0)+1)}function zp(t){let e=Sn(t),o=si.flatMap(n=>n.filter(r=>r.length>Pp&&e.includes(r)).flatMap(r=>n.map(s=>e.replace(r,s))));return T([e,...o])}var Pp=4,jn=3;function ri(t){return wr.has(t)||wr.set(t,Np(t)),wr.get(t)}var wr=new Map;function Np(t){if(_r.has(t))return _r.get(t);if(bo.has(t)||t.length<=jn+1)return[t];let e=[...bo.keys()].filter(o=>o.length>jn&&t.startsWith(o)&&t.length-o.length<jn);return[t,...e.flatMap(o=>_r.get(o)||[o])]}var vr=(t,e)=>t.includes(e.length<jn?` ${e}`:e)||ri(e).some(o=>t.includes(` ${o} `));function Rp(t,e){if(t.titles.includes(e))return 0;let o=Mn(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>vr(t.names,n))?2:o.every(n=>vr(t.text,n)||vr(t.names,n))?3:null}function ps(t){if(!Mn(t).length)return{wanted:[],found:[]};Cn||Fp();let e=zp(t),o=Cn.map(r=>({item:r,place:Math.min(...e.map(s=>Rp(r,s)??Number.POSITIVE_INFINITY))})).filter(({place:r})=>r<Number.POSITIVE_INFINITY).sort((r,s)=>r.place-s.place||r.item.weight-s.item.weight||E(r.item.label,s.item.label));return{wanted:T([...st(t).split(/\s+/),...e.flatMap(Mn).flatMap(ri)]).filter(Boolean).sort((r,s)=>s.length-r.length),found:o.map(({item:r})=>r)}}var ai=t=>{let{found:e}=ps(t);return e.length===1?j(e[0].path):""};function ii(t){let e=Mn(t),o=s=>{let i=s.length<5?1:2;return[...bo].map(([l,c])=>({one:l,count:c,far:Ua(s,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(s=>bo.has(s)?s:o(s)[0]||s),r=e.length>1?e.filter(s=>bo.has(s)&&s.length>=jn):[];return{meant:n.join()!==e.join()&&ps(n.join(" ")).found.length?n.join(" "):"",alone:T(r)}}function li(t,e){let o=i=>i!==t.label&&e.some(l=>st(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>st(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var Or=t=>P(t,"broader")||t,ms=t=>_(Or(t),"notation"),ci=(t,e)=>e?.strict?g.linksStrictly[e.date]?.[t]:void 0,ko=(t,e,o)=>ci(t,o)?.[e]||_(t,e),Sr=(t,e)=>Nt(t,e.date)&&ci(t,e)!==null&&(!e.stated||cs("isStated",ko(t,"basis",e))),yo=(t,e)=>Dt(t,"Contribution").filter(o=>!e||Sr(o,e)),on=t=>g.works[t]?.steps||[],pi=t=>g.works[t]?.kinds||[],Fo=t=>g.works[t]?.leads||[],qp=Object.fromEntries(Object.entries(g.absent).map(([t,e])=>[t,new Set(e)])),Nt=(t,e=ae)=>!qp[e]?.has(t),so=(t,e)=>Dt(t,"Involvement").filter(o=>Nt(o,e)).map(o=>({id:o,organisation:P(o,"organisation"),role:_(o,"role"),asOf:_(o,"asOf")})),zo=t=>cs("isActing",t),Tn=(t,e)=>T(so(t,e).filter(o=>zo(o.role)).map(o=>o.organisation)),nn=(t,e)=>Dt(t,"Involvement","organisation").filter(o=>Nt(o,e)).map(o=>({id:o,undertaking:P(o,"initiative"),role:_(o,"role"),asOf:_(o,"asOf")})),Po=t=>_(t,"isGeneric")==="true",Ip={},te=(t,e=ae)=>F.route?.query.lezing==="streng"&&g.toldStrictly[e]?.[t]||g.told[e]?.[t]||Ip,ds=(t,e)=>te(t,e).report||"",sn=(t,e)=>te(t,e).status||"",mi=(t,e)=>te(t,e).state||"",$s=(t,e)=>Dt(t,"Deadline").filter(o=>Nt(o,e));var be=b.shared,Ee=be.silence,ro=(t=G())=>t?k(Wt(t).shared.report,{date:V(t.date)}):be.reports,rn=(t=G())=>`${z(be.nothing,t?1:2,{report:N(ro(t))})} ${Ee}`,ao=(t=G())=>(t?[t]:g.plans).map(e=>`${e.document||e.title}, ${V(e.date)}`).join("; "),_o=(t,e)=>[te(t,e).word||"",te(t,e).more||""],Ht=(t,e)=>_o(t,e).filter(Boolean).join(", "),Rt=Object.fromEntries(Object.entries(g.codes.Basis).map(([t,e])=>[t,[e.screen,be.bases[t]||N(e.label)]])),us=t=>q("Modality",t),Y=t=>t===null?be.all_steps:oi(t)?.label||t,rt=t=>q("InterventionKind",t),Wp=(t,e)=>e?ho(We(e.key,t.date),e):t.date===ae?be.choices.latest:k(be.choices.others_latest,{date:ho(t.date)}),pt=(t,e=G(t.plan))=>[Wp(t,e),t.stated?Wt(e).shared.choices.links_stated:be.choices.links_all_said,t.strict&&be.choices.strict_said,t.expect?be.choices.with_said:be.choices.without_said].filter(Boolean).join(" · ");function Ln(t,e,o,n=G(o?.plan)){let{version:r,content:s}=g.meta;return k(be.export.footnote,{said:t,sources:ao(n),addresses:e.map(i=>`; ${et(i)}`).join(""),version:r+(s?k(be.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${pt(o,n)}`:""})}function mt(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function di(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var wo=b.shared.export;function Dp({text:t,done:e}){let o=$t(null),n=$t(null);return Ot(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${wo.by_hand} ref=${o} onClose=${e}>
      <p>${wo.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${wo.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Cr(t,e=wo.copied){try{await navigator.clipboard.writeText(t),mt(e)}catch{let o=document.createElement("div");document.body.append(o),Ie(a`<${Dp} text=${t} done=${()=>o.remove()} />`,o)}}function Se(t,e,o){di(t,e,o),mt(k(wo.downloaded,{name:t}))}var io=({text:t,label:e=wo.copy})=>a`<button type="button" class="klein" onClick=${()=>Cr(t())}>${e}</button>`,_t=({name:t,rows:e,label:o=wo.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>Se(t,Vo(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Tt=(t,e="")=>{let o=G(e||t?.plan),n=o?[o]:g.plans;return[n.map(r=>V(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${g.meta.version} ${(g.meta.content||"").slice(0,12)}`.trim(),t?pt(t,o):""]},Lt=wo.heads,Ae=t=>R?[{key:"bronplan",label:b.shared.plan,text:e=>G(t(e))?.title||""}]:[];var Fe=()=>document.getElementById("menu"),hs=()=>document.getElementById("menuknop"),bs=()=>[...Fe().querySelectorAll("details")],fs=()=>window.matchMedia("(max-width: 44rem)").matches;function gs(t=null){for(let e of bs())e!==t&&(e.open=!1)}function $i(){gs(),Fe().classList.remove("is-open"),hs().setAttribute("aria-expanded","false")}function ui(){Fe()&&(hs().addEventListener("click",()=>{let t=Fe().classList.toggle("is-open");for(let e of bs())e.open=t;hs().setAttribute("aria-expanded",String(t))}),Fe().addEventListener("click",t=>{let e=t.target;e.closest("a")?$i():e.closest("summary")&&!fs()&&gs(e.closest("details"))}),Fe().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=bs().find(o=>o.open);fs()?hs().focus():e?.querySelector("summary").focus(),$i()}),document.addEventListener("click",t=>{!fs()&&!Fe().contains(t.target)&&gs()}),Fe().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!fs()&&!Fe().contains(e)&&gs()}))}function fi(t,e){if(!Fe())return;let o=[...Fe().querySelectorAll("a")],n=s=>$r(s.hash).path,r=o.find(s=>n(s).join("/")===e.join("/"))||o.find(s=>n(s)[0]===t);for(let s of o){let i=n(s);s===r?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current"),s.setAttribute("href",j(i))}for(let s of bs())s.classList.toggle("is-hier",!!s.querySelector("[aria-current]"))}var ee=b.check,Hp="plan",Up={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function hi(t,e){let o=await L().ask("take",{name:t.name,data:await rs(t),beside:e});if(!o.ok)return o;let{page:n}=await L().ask("page",{options:[],views:!1,comparisons:!1});return L().show(n,k(e?b.werkplaats.beside:b.werkplaats.alone,{name:t.name})),o}var bi=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>hi(e,!1))}>${ee.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>hi(e,!0))}>${ee.beside}</button>
`;async function Gp(){await L().ask("shipped"),L().show()}var gi=t=>t.preventDefault();function ki({files:t,children:e=null}){let[o,n]=K("");async function r(s,i){n(ee.saving),window.addEventListener("beforeunload",gi);try{let{name:l,data:c}=await L().ask(s,i);Se(l,c,Up[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",gi)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var yi=({made:t,marked:e})=>a`
  <${ki}
    files=${[...t?[{id:"bewaar-werkmap",label:ee.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:ee.save_marked,name:"faults"}]:[]]}
  />
`,_i=()=>a`
  <section class="blok">
    <h2>${ee.save}</h2>
    <p class="zacht">${ee.save_intro}</p>
    <${ki}
      files=${Object.entries(ee.save_as).filter(([t])=>!(R&&t===Hp)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${L().own&&a`<button type="button" id="terug" onClick=${Gp}>${ee.back}</button>`}
    <//>
  </section>
`;function wi(){let t=$t(null),[e,o]=K("");async function n(){let[r]=t.current.files;if(!r)return mt(ee.first_source);o(ee.busy);try{o((await L().ask("source",{data:await rs(r)})).message)}catch(s){o(s.message)}}return a`
    <section class="blok">
      <h2>${ee.source}</h2>
      <p class="zacht">${ee.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${ee.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${ee.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function vi({state:t,why:e,own:o}){let n=b.werkplaats;return a`
    <p>
      ${o?a`<strong>${k(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${k(n.shipped,{title:g.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var xi="alle",Kp={kind:t=>N(rt(t)),form:t=>N(q("ExploitationForm",t)),partner:t=>v(Xt(t)||t)},ie=t=>[...t.steps.map(e=>e.notation),null];function Ut(t,e,o){let n=new Map;for(let s of ut({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:Kp[t](s),id:t==="partner"?Xt(s):"",cells:ie(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>E(s.label,i.label)):r}var ke=(t,e,o)=>[t,e??xi,...R?[o]:[]].join("~");function ks(t){let[e,o,n]=t.split("~");return{key:e,step:o===xi?null:o,plan:n}}var No=t=>`cel-${t.replaceAll("~","-")}`;function Gt(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var _s=b.overview;function Vp(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var jr="Arial,Helvetica,sans-serif",Oi=document.createElement("canvas").getContext("2d");function ys(t,e,o,n){Oi.font=`${n?"bold ":""}${o}px ${jr}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;Oi.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function Ci(t,e,o){let n=Ut(t,e,o),r=ie(o),s=190,i=150,l=8,c=4,p=s+(i+c)*r.length+20,m=[],d=20,$=(u,h,y,C,w,S)=>{for(let O of ys(h,y,C,w))d+=C+4,m.push({x:u,y:d,text:O,size:C,bold:w,fill:S})};$(20,_s.heading,p-40,20,!0,"#14212b"),$(20,`${ao(o)}. ${pt(e,o)}. ${Ee}`,p-40,12,!1,"#46545f"),d+=14;let f=d;r.forEach((u,h)=>{d=f,$(20+s+h*(i+c)+l,Y(u),i-2*l,14,!0,"#14212b")}),d=f+26;for(let u of n){let h=u.cells.map(w=>{let S=Gt(w);return{look:S.look,mark:Rt[w?.most_basis]?.[0]||"",text:[{all:ys(S.word,i-2*l-14,13,!0),size:13,bold:!0},...S.lines.map(O=>({all:ys(O,i-2*l,11,!1),size:11,bold:!1}))]}}),y=ys(u.label,s-l,13,!0),C=Math.max(44,12+y.length*17,...h.map(w=>12+w.text.reduce((S,{all:O,size:Z})=>S+O.length*(Z+3),0)));for(let[w,S]of y.entries())m.push({x:20,y:d+20+w*17,text:S,size:13,bold:!0,fill:"#14212b"});h.forEach((w,S)=>{let{ink:O,...Z}=Vp(w.look),jt=20+s+S*(i+c);m.push({x:jt,y:d,w:i,h:C,...Z});let B=d+5;for(let{all:vt,size:Me,bold:x}of w.text)for(let I of vt)B+=Me+3,m.push({x:jt+l,y:B-2,text:I,size:Me,bold:x,fill:O});w.mark&&m.push({x:jt+i-20,y:d+18,text:w.mark,size:14,bold:!1,fill:O})}),d+=C+c}return d+=6,$(20,Object.values(Rt).map(([u,h])=>`${u} ${h}`).join("   "),p-40,11,!1,"#46545f"),$(20,k(_s.picture.foot,{version:g.meta.version,content:(g.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:d+20,list:m}}var Si=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function Mr(t,e,o=g.plans[0]){let{width:n,height:r,list:s}=Ci(t,e,o),i=({x:d,y:$,w:f,h:u,fill:h,stroke:y,dash:C})=>`<rect x="${d}" y="${$}" width="${f}" height="${u}" rx="4" fill="${h}" stroke="${y}"${C?' stroke-dasharray="5 3"':""}/>`,l=({x:d,y:$,text:f,size:u,bold:h,fill:y})=>`<text x="${d}" y="${$}" font-size="${u}"${h?' font-weight="bold"':""} fill="${y}">${Si(f)}</text>`,c=s.map(d=>d.text===void 0?i(d):l(d)),p=Si(k(_s.picture.title,{heading:_s.heading,scenario:pt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${jr}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function ji(t,e,o){Se("matrix.svg",Mr(t,e,o),"image/svg+xml")}function Mi(t,e,o){let{width:n,height:r,list:s}=Ci(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let p of s)p.text===void 0?(c.fillStyle=p.fill,c.strokeStyle=p.stroke,c.setLineDash(p.dash?[5,3]:[]),c.fillRect(p.x,p.y,p.w,p.h),c.strokeRect(p.x,p.y,p.w,p.h)):(c.fillStyle=p.fill,c.font=`${p.bold?"bold ":""}${p.size}px ${jr}`,c.fillText(p.text,p.x,p.y));i.toBlob(p=>Se("matrix.png",p,"image/png"),"image/png")}function D({text:t,title:e=t,children:o}){let n=$t(null);return Ot(()=>{document.title=`${e} – Ketenkaart`},[e]),Ot(()=>{F.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function Ct({text:t}){let{route:e}=F;return Ot(()=>{F.started&&t&&mt(t)},[t,e]),null}var Bt=b.check,Ti=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${k(Bt.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
  `,Li=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,Zp=(t={})=>Object.entries(t).map(([e,o])=>k(Bt.counted,{count:o,what:go(e).toLowerCase()})).sort(E);function Yp({message:t,faults:e,questions:o,counts:n,report:r,made:s}){return a`
    <p><strong>${t}</strong></p>
    ${s&&a`<p>${k(Bt.made,{name:s})}</p>`}
    ${L()&&n&&a`<${yi} made=${s} marked=${e.length+o.length>0} />`}
    <${Ti} title=${Bt.faults} lines=${e} />
    <${Ti} title=${Bt.questions} lines=${o} />
    <${Li} title=${Bt.columns} lines=${r} />
    <${Li} title=${Bt.read} lines=${Zp(n)} />
  `}function Qp(t){if(!t.length)throw new Error(Bt.first);if(t.length>1)throw new Error(k(Bt.one_only,{count:t.length}));if(t[0].size>fr)throw new Error(k(Bt.too_large,{name:t[0].name,most:fr/2**20}));return t[0]}function Bi(){let t=$t(null),[e,o]=K(null);async function n(r){try{let s=Qp(t.current.files);o({busy:!0});let i=await r(s);o(i),mt(i.message)}catch(s){o({message:s.message||Bt.silent,faults:s.faults})}}return Le(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(hr)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${D} text=${Bt.title}><p class="uitleg">${L()?Bt.intro_here:Bt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${L()?Bt.file_here:Bt.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${L()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(hr)}>${Bt.check}</button>
      ${L()&&a`<${bi} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${Bt.busy}</p>`}
      ${e?.message&&a`<${Yp} ...${e} />`}
    </div>
    ${L()&&a`<${_i} /><${wi} />`}
    ${!L()&&g.served&&a`<p class="zacht">${Bt.kept}</p>`}
  `}var De=b.shared,vo=({legend:t,name:e,options:o,current:n="",id:r})=>o.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===n)}
            onClick=${()=>A({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function Et({label:t,name:e,options:o,id:n=e}){let r=F.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>A({[e]:s.target.value})}
      >
        <option value="">${De.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var He=({label:t=De.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${F.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>A({[e]:n.target.value},!0)}
    />
  </label>
`,xo=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>A(Object.fromEntries(t.map(e=>[e,null])))}>
    ${De.clear}
  </button>
`,Jp=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function le({children:t}){let[e,o]=K(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${De.filters}>${t}</section>`;let n=Object.keys(F.route.query).filter(r=>!Jp.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?k(De.filters_set,{count:n}):De.filters}</summary>
      ${t}
    </details>
  `}var Xp=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function ws({query:t,children:e}){let[o,n]=K(Xp.some(r=>t[r]));return a`
    <details class="keuzes" open=${o} onToggle=${r=>n(r.target.open)}>
      <summary id="wijzig">${De.change}</summary>
      ${e}
    </details>
  `}var ze=()=>{let t=g.plans.map(e=>[e.key,e.title]);return R&&a`<div class="velden"><${Et} label=${De.plan} name="plan" options=${t} /></div>`};function Ro(){let t=U(F.route.query),e=G(t.plan)?.dates||oo;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=yr(F.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${vo} legend=${De.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function Tr(){let t=U(F.route.query),e=Wt(G(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${vo} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Ue(){let t=De.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=F.route,{expect:r,strict:s}=U(n),i=r?"":"uit",l=yr(n,"verwachtingen",e);return a`
    <${ze} />
    <${Tr} />
    <${Ro} />
    <${vo} legend=${t.reading} name="lezing" options=${o} current=${s?"streng":""} id="l" />
    <${vo} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var Ei=b.shared.passage;function Bn({passage:t}){let[e,o]=K("");async function n(){try{o((await Va(t)).woorden)}catch(r){o(r.message||Ei.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Ei.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>tt(t)?a`<a href=${re(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,At=({ids:t,name:e=v,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${M} id=${n} text=${e(n)} />`]),Pe=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function gt({id:t,date:e}){let[o,n]=_o(t,e);return a`<span class=${`chip s-${mi(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var tm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Ge({basis:t}){let[e,o]=Rt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${tm[e]}
    </svg>
  `:null}var vs=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${q("Severity",t)}</span>`;function Kt({of:t}){let e=T(t.flatMap(Mt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${et(o)}${xe()&&a`<${Bn} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Ai({of:t,look:e}){let[o,...n]=Mt(t);return o?a`
    <p class=${e}>
      ${et(o)}${n.length>0&&k(b.shared.more_places,{count:n.length})}
      ${xe()&&a`<${Bn} passage=${o} />`}
    </p>
  `:null}var xs=({id:t})=>[P(t,"broader")&&[a`<${M} id=${P(t,"broader")} />`," › "],a`<${M} id=${t} />`],an=({id:t})=>_(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`;function Os(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?E(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Lr=(t,e="")=>F.route.query[t]||e;function em({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var om=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function dt({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=K(r),p=s?Lr(s,r):l,m=d=>{let $=p===d.key?`-${d.key}`:d.key;s?A({[s]:$===r?null:$},!0):c($);let f=b.shared.table,u=$.startsWith("-")?f.descending:f.ascending;mt(k(f.sorted,{column:d.label.toLowerCase(),direction:u}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(d=>a`<${em} id=${t} column=${d} sort=${p} turn=${m} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Os(o,n,p).map(d=>a`<${om} row=${d} columns=${n} />`)}
      </tbody>
    </table>
  `}var nm=t=>t==null||t===!1||t===""||t.length===0;function Ke({pairs:t}){let e=t.filter(([,o])=>!nm(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var Q=b.compare,Ss=t=>N(q("CellState",t)),lo=g.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:R?k(Q.side,{plan:t.title,label:o}):N(o)}))),sm=(t,e,{stated:o,strict:n})=>g.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function rm(t){let e=g.plans.map(l=>lo.filter(c=>c.plan===l).at(-1)),[o,n]=R?e:[lo[0],lo.at(-1)],r=lo.slice(0,-1).find(l=>l.key===t.van)||o,s=lo.slice(lo.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var Fi=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>A({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function am({change:t,other:e}){let o=ke(t.kind,t.other_barrier,e.plan.key),n=j("overzicht",{cel:o,stand:e.date===ae?null:e.date},!1),r=k(Q.see_cell,{kind:rt(t.kind),step:Y(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${Q.see}<span class="sr">${r}</span></a></li>`}function im({found:t,one:e,other:o,mode:n}){let r=c=>c.map(p=>v(Xt(p)||p)).join(", "),s=c=>T([c.barrier,c.other_barrier].map(Y)).join(" / "),i=[{key:"stap",label:Q.columns.step,text:s},{key:"soort",label:Q.columns.kind,text:c=>N(rt(c.kind))},{key:"een",label:e.label,text:c=>Ss(c.before)},{key:"ander",label:o.label,text:c=>Ss(c.after)},{key:"erbij",label:Q.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:Q.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...Lt],...t.changes.map(c=>[...i.map(p=>p.text(c)),...Tt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${am} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${Q.as_table}</summary>
      <div class="rol"><${dt} id="vakken" caption=${Q.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${_t} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function lm({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:Ss},...t.after.map(i=>({key:i,label:Ss(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||Q.nothing)}))],s=k(Q.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${Q.counted}</h2>
      <p class="zacht">${k(Q.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${dt} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function cm({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=$=>s.has($)?"":Ht($,e.date),l=$=>Ht($,o.date),c=$=>s.has($)?a`<span class="zacht">${Q.not_yet}</span>`:a`<${gt} id=${$} date=${e.date} />`,p=[{key:"actie",label:Q.action,text:v,cell:$=>a`<${M} id=${$} />`},{key:"wat",label:Q.what,text:ht},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:$=>a`<${gt} id=${$} date=${o.date} />`}],m=()=>[[...p.map($=>$.label),...Lt],...r.map($=>[...p.map(f=>f.text($)),...Tt(null,e.plan.key)])],d=()=>A({alles:n?null:"ja"});return a`
    <section>
      <h2>${k(n?Q.all:Q.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${d}>${Q.show_all}</button>
        <${_t} name="vergelijk.csv" rows=${m} />
      </div>
      <div class="rol">
        <${dt}
          id="vergelijk"
          caption=${Q.actions_table}
          rows=${r}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function zi({route:t}){if(lo.length<2)return a`<${D} text=${Q.title} /><p>${Q.alone}</p>`;let{one:e,other:o,after:n}=rm(t.query),r=sm(e,o,U(t.query)),{actions:s}=r,i=s?"dates":"plans",l=k(Q.intro[i],{before:V(e.date),after:V(o.date)});return a`
    <${D} text=${Q.heading[i]} title=${Q.title}><p class="uitleg">${l} ${Ee}</p><//>
    <${le}>
      <${Tr} />
      ${lo.length>2&&a`
          <div class="velden">
            <${Fi} label=${Q.first} name="van" current=${e} options=${lo.slice(0,-1)} />
            <${Fi} label=${Q.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${k(Q.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${im} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${b.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${lm} actions=${s} one=${e} other=${o} />
        <${cm} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Ct} text=${z(Q.shown,r.changes.length)} />
  `}var pm=20;function Ve({bar:t,support:e=!1,most:o=pm}){let n=t.reduce((i,[,l])=>i+l,0),r=e||n>o,s=(i,l)=>a`<i class=${`b-${i}`} style=${{flexGrow:l}}></i>`;return a`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([i,l])=>r?s(i,l):Array.from({length:l},()=>s(i,1)))}
    </span>
  `}var ce=b.overview.legend,mm=g.codes.CellState,En=({expected:t=ce.expected,quiet:e=ce.quiet,blank:o=!1})=>a`
  <ul class="stalen">
    ${ce.states.map(n=>a`
        <li><span class="staal"><${Ve} bar=${[[n,1]]} /></span>${ce.names[n]||N(mm[n].label)}</li>
      `)}
    <li><span class="staal"><${Ve} bar=${[[ce.support_state,1]]} support=${!0} /></span>${ce.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Br=()=>a`
  <ul class="stalen">
    ${Object.entries(Rt).map(([t,[,e]])=>a`<li><span class="staal"><${Ge} basis=${t} /></span>${e}</li>`)}
  </ul>
`,Cs=()=>a`
  <aside class="legenda" aria-label=${ce.title}>
    <h2>${ce.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Ve} bar=${ce.sample.bar.map(([t,e])=>[t,Number(e)])} />
      ${ce.sample.words.map((t,e)=>e?a`<span class="bij">${t}</span>`:a`<strong>${t}</strong>`)}
    </p>
    <p>${ce.explain}</p>
    <${En} />
    <h3>${ce.how}</h3>
    <${Br} />
    <p><span class="anders">${ce.other}</span>${ce.other_says}</p>
  </aside>
`;var ln=b.shared.gaps,qo=t=>[t,...t.also],Oo=t=>et(t.evidence)?[t.evidence]:[],Io=t=>g.queries[t]?.title||t,Pi=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||st(t.sentence).includes(st(e.tekst)))&&qo(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),dm=({said:t,work:e,more:o})=>e?[t," (",a`<${At} ids=${e} name=${Be} />`,o&&ln.more_work,")"]:t;function js({list:t,plan:e}){if(!t.length)return a`<p>${G(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${dm} ...${r} />`]);return a`
    <p class="zacht">${ln.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${M} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function An({summary:t,inside:e,open:o=!1}){let[n,r]=K(!1);return a`
    <details open=${o} onToggle=${s=>s.target.open&&r(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Er({gap:t,query:e}){let o=[t.barrier&&Y(t.barrier).toLowerCase(),t.kind&&rt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${vs} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${R&&` · ${G(t.plan).title}`}
      ${tt(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
    </p>
  `}var Ni=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span>${et(t)}
    ${xe()&&a`<${Bn} passage=${t} />`}
  </p>
`;function Ar({gap:t,scenario:e,sentence:o=!1}){let n=g.queries[t.query]||{},[r]=Oo(t),s=a`${b.gaps.more}<span class="sr">${k(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${An} summary=${s} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${r&&a`<${Ni} passage=${r} />`}
    ${n.why&&a`<p><strong>${ln.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${ln.who}</strong></p><${js} list=${t.candidates} plan=${t.plan} />`}
    <${io} text=${()=>Ln(t.sentence,Oo(t),e,G(t.plan))} />
  `} /></div>`}function $m({gap:t,scenario:e}){let o=g.queries[t.query]||{},[n]=Oo(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Er} gap=${t} query=${o} />
      ${n&&a`<${Ni} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${An} summary=${ln.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${An}
              summary=${ln.who}
              inside=${()=>a`<${js} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${io} text=${()=>Ln(t.sentence,Oo(t),e,G(t.plan))} />
      </div>
    </article>
  `}var Fr=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${$m} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var oe=b.shared.work;function um({id:t,date:e}){let o=new Map;for(let n of so(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],q("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${M} id=${n} />${` (${T(r).join(", ")})`}<${an} id=${n} /></li>`)}
    </ul>
  `:b.shared.nobody}function fm(t){let e=_(t,"dueBy");return e&&` (${k(oe.bound,{date:V(e)})}; ${us(_(t,"modality"))})`}function hm({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=_(o,"deadlineLabel"),{delivery:r}=te(o,e);return a`
          <li>
            ${n&&`${N(n)}: `}“${_(o,"deadlineText")}”${fm(o)}
            ${_(o,"revises")==="true"&&`, ${oe.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var gm=t=>g.lookups[t]?.told||"";function zr({id:t,date:e}){let o=Dt(t,"Figure","concerns").filter(n=>Nt(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${M} id=${n} />: <strong>${gm(n)}</strong><${Kt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function Wo({of:t}){let e=r=>[P(r,"barrier")&&k(oe.at_step,{step:v(P(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>_(r,s)&&ge(r,s))].filter(Boolean),o=r=>_(r,"status")?k(oe.other_status,{reading:e(r).join(", ")}):k(oe.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:oe.other_unsaid}),n=Pt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${_(r,"rationale")}</li>`)}
    </ul>
  `:null}function Fn({id:t,scenario:e=null}){let o=ko(t,"basis",e),n=q("Strength",ko(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${xs} id=${P(t,"barrier")} />
        ${` · ${ct(t,"interventionKind").map(rt).join(", ")} · ${n} · `}
        <${Ge} basis=${o} />${` ${Rt[o]?.[1]||q("Basis",o)}`}
      </p>
      <p class="reden"><strong>${oe.here}</strong>${_(t,"rationale")}</p>
      <${Wo} of=${t} />
    </div>
  `}var Ri=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function qi({id:t,scenario:e,contributions:o}){let{date:n}=e,r=ds(t,n),s=_(t,"promise"),i=$s(t,n),l=o.length?o.map(p=>a`<${Fn} id=${p} scenario=${e} />`):_(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${oe.across}</strong>${_(t,"rationale")}</p>`,c=[[oe.facts.deadline,i.length>0&&a`<${hm} ids=${i} date=${n} />`],[oe.facts.who,a`<${um} id=${t} date=${n} />`],[oe.facts.figures,Dt(t,"Figure","concerns").length>0&&a`<${zr} id=${t} date=${n} />`],[oe.facts.how,l],[oe.facts.where,a`<${Kt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${ht(t)} · <${gt} id=${t} date=${n} /></p>
      <${Ri} lead=${s&&oe.promise} text=${s||_(t,"summary")} />
      <${Ri} lead=${oe.progress} text=${_(r,"summary")} />
      ${r&&a`<${Wo} of=${r} />`}
      <${Ke} pairs=${c} />
    </article>
  `}var Ze=t=>[...t].sort((e,o)=>E(v(e),v(o)));var Do=b.overview;function bm({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=j("overzicht",{...F.route.query,cel:ke(e,null,o)});return a`
    <p>${rn(G(o))}</p>
    ${n.length>0&&a`<h3>${Do.why}</h3>`}
    ${n.map(l=>a`<p>${_(l,"rationale")} <span class="zacht">${_(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${k(Do.elsewhere,{count:r,kind:rt(e)})}${" "}
          <a href=${i}>${Do.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${Do.who}</h3><${js} list=${s} plan=${o} />`}
  `}var km=(t,e,o,n,r)=>yo(t,r).filter(s=>ms(P(s,"barrier"))===e&&(o!=="kind"||ct(s,"interventionKind").includes(n)));function ym({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=$t(null),c=$t(null);Ot(()=>{let u=document.getElementById(No(i));return l.current.showModal(),c.current.focus(),()=>(u?.isConnected?u:document.getElementById(No(i)))?.focus()},[]);let{word:p,lines:m,look:d}=Gt(e),$=k(Do.panel_note,{scenario:pt(r,s)}),f=u=>o===null?[]:km(u,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>A({cel:null})}
      onClick=${u=>u.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${k(Do.panel,{row:t.label,step:Y(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${p}</strong>${m.length>0&&`: ${m.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${N(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${R&&`${s.title}. `}${$}</p>
      ${e.asked&&a`<p>${Do.asked} <${At} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(u=>a`<${qi} key=${u} id=${u} scenario=${r} contributions=${f(u)} />`):a`<${bm} cell=${e} />`}
    </dialog>
  `}function Ms({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=ks(t),i=G(s),l=i&&Ut(e,o,i).find(m=>m.key===n),c=l?.cells[ie(i).indexOf(r)];return c?a`<${ym} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var cn=b.overview;function Ii({open:t=!0}){let e={report:R?cn.howto.reports:ro(),marks:Object.values(Rt).map(([o])=>o).join(" "),source:Ga()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${cn.howto.title}</summary>
      <ol>${cn.howto.lines.map(o=>a`<li>${k(o,e)}</li>`)}</ol>
    </details>
  `}var So=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`);function _m({state:t,things:e,date:o}){let n=R?"h4":"h3",r=i=>_o(i,o)[1]&&a`<span class="zacht"> – ${_o(i,o)[1]}</span>`,s=k(cn.group,{state:N(q("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${Pe} ids=${Ze(e)} more=${r} />
    </div>
  `}function Wi({scenario:t,plan:e}){let o=R?"h3":"h2";return ut(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=g.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===g.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <div class="hoofdstuk">
          <${o}>${k(cn.apart.title,{kind:i.label})}<//>
          <p>${k(cn.apart.note,{definition:i.definition})}</p>
        </div>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${_m} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${rn(e)}</p>`}
      </section>
    `})}var qt=b.coverage,wm=5,Di=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Ge} basis=${t.most_basis} />
    <${Ve} bar=${t.bar} support=${t.support_only} most=${wm} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function vm({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:r,lines:s}=Gt(e),i=ke(t.key,o,n.key),l=[r,...s,e.strict,Rt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${No(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>A({cel:i})}>
        <span class="sr">${k(b.overview.cell,{row:t.label,step:Y(o)})}${l}</span>
        <${Di} cell=${e} />
      </button>
    </td>
  `}var xm=({step:t,place:e,column:o,all:n})=>a`
  <th scope="col" class="station">
    <span class=${o.acting?"nummer":"nummer leeg"} aria-hidden="true">${e}</span>
    <a href=${re(t.id)}>${t.label}</a>
    <span class=${o.acting?"bij":"bij niemand"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,Om=({rows:t})=>a`
  <td rowspan=${t} class="arcering"><span class="plaat"><strong>${qt.nobody.title}</strong> ${qt.nobody.text}</span></td>
`;function Sm({plan:t,reach:e,scenario:o,rows:n}){let r=new Map(n.map(i=>[i.key,i])),s=e.groups.flatMap(i=>[i,...i.partners.map(l=>r.get(l))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${k(qt.caption,{scenario:pt(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${qt.partner}</th>
          ${t.steps.map((i,l)=>a`
              <${xm} step=${i} place=${l+1} column=${e.columns[l]} all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${s.map((i,l)=>a`
            <tr class=${i.partners&&"groep"}>
              <th scope="row" class=${!i.partners&&_(i.id,"isGeneric")==="true"?"verzamel":""}>
                ${i.partners?i.said:a`<${M} id=${i.id} text=${i.label} />`}
              </th>
              ${e.columns.map((c,p)=>c.acting?i.partners?a`<td></td>`:a`<${vm} row=${i} cell=${i.cells[p]} step=${c.step} plan=${t} />`:l===0&&a`<${Om} rows=${s.length} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var Cm=({plan:t,reach:e,rows:o})=>a`
  <div class="perstap">
    ${e.columns.map((n,r)=>a`
        <section key=${n.step}>
          <${R?"h3":"h2"} class="stapkop">
            <span class=${n.acting?"nummer":"nummer leeg"} aria-hidden="true">${r+1}</span>
            ${k(qt.step,{step:Y(n.step),said:n.said})}
          <//>
          ${n.acting?a`
                  <ul>
                    ${o.filter(s=>s.cells[r]).map(s=>a`
                          <li>
                            <${M} id=${s.id} text=${s.label} />
                            <a class="naar" href=${j("dekking",{...F.route.query,cel:ke(s.key,n.step,t.key)})}>
                              <span class="sr">${s.label}: ${Gt(s.cells[r]).word}</span>
                              <${Di} cell=${s.cells[r]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class="arcering"><span class="plaat"><strong>${qt.nobody.title}</strong> ${qt.nobody.text}</span></p>`}
        </section>
      `)}
  </div>
`,jm=({reach:t})=>a`
  <aside class="legenda" aria-label=${b.overview.legend.title}>
    ${t.columns.filter(e=>e.nobody).map(e=>a`
          <div class="leegte">
            <h2>${e.nobody}</h2>
            ${e.waits&&a`<p>${e.waits}</p>`}
            <p><a href=${j("aandachtspunten",{stap:e.step})}>${qt.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${qt.about}</p>
    <${En} expected=${qt.expected} quiet=${qt.quiet} blank=${!0} />
    <h3>${b.overview.legend.how}</h3>
    <${Br} />
    <p><a href=${j("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,Mm=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${qt.alike.title}</h2><p>${qt.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`;function Tm({plan:t,scenario:e,reach:o}){let n=Ut("partner",e,t);return o.numbers.partners?a`
    ${R&&a`<h2>${t.title}</h2>`}
    <${So} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${Sm} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <${Cm} plan=${t} reach=${o} rows=${n} />
        <${Mm} reach=${o} />
      </div>
      <${jm} reach=${o} />
    </div>
  `:a`<p>${qt.nothing}</p>`}function Hi({route:t}){let e=U(t.query),{reach:o}=ut(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${D} text=${qt.heading} title=${qt.title} />
      <p class="zacht">${pt(e)}</p>
      <${ws} query=${t.query}><${Ue} /><//>
    </div>
    ${ve(e).map(r=>a`
        <${Tm} key=${r.key} plan=${r} scenario=${e} reach=${o.find(s=>s.plan===r.key)} />
      `)}
    ${n&&a`<${Ms} address=${n} by="partner" scenario=${e} />`}
    <${Ct} text=${n?"":k(qt.shown,{scenario:pt(e)})} />
  `}var Pr=".",Ye=()=>new Set((F.route?.query.merk||"").split(Pr).filter(Boolean)),Ui=()=>[...Ye()].join(Pr),Ts=()=>!!F.route?.query.alleen&&Ye().size>0;function Ls(t,e){let o=Ye();for(let{mark:r}of t)e?o.add(r):o.delete(r);let n=o.size===0;return A({merk:[...o].join(Pr),...n&&{alleen:null}},!0),o.size}var pn=b.frame.foot.files;function Bs(){return!g.files.length&&!L()?null:a`
    <section class="bestanden" aria-label=${pn.title}>
      <h2>${pn.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${pn.summary.label}</a> <span class="zacht">${pn.summary.told}</span></li>
        ${g.files.map(({file:t,label:e,told:o})=>a`<li><a href=${t} download=${t}>${e}</a> <span class="zacht">${o}</span></li>`)}
        ${L()&&a`<li><a href="#/controleer">${pn.save.label}</a> <span class="zacht">${pn.save.told}</span></li>`}
      </ul>
    </section>
  `}var Nr=b.shared.outcomes,Lm={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},zn=({outcome:t})=>a`<g class=${`teken teken-${Nr[t].sign}`}>${Lm[Nr[t].sign]}</g>`,mn=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${zn} outcome=${t} /></svg>
`,Ho=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${mn} outcome=${t} /> ${Nr[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var Ne=b.gaps,Bm=b.shared.outcomes;function Rr({gaps:t,what:e}){let o=Ye(),n=t.filter(i=>o.has(i.mark)).length,r=i=>mt(z(Ne.bar.changed,Ls(t,i.target.checked))),s=t.length>1?k(Ne.mark_all,{count:t.length,what:e}):k(Ne.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${s}
        onChange=${r}
      />
    </label>
  `}var Zi=t=>Ye().has(t.mark)?"gemarkeerd":"",Em=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${Zi(t)}`} data-vraag=${t.mark}>
    <${Rr} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Er} gap=${t} query=${o} />
      <${Ar} gap=${t} scenario=${e} />
    </div>
  </article>
`,Am={topic:{of:t=>t.topic,all:()=>g.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>T(t.map(e=>e.query)).map(e=>[e,Io(e)])}};function Fm({title:t,gaps:e,beside:o,by:n,scenario:r,open:s}){let i=e.filter($=>$.severity===Object.keys(g.codes.Severity)[0]).length,l=T(e.map($=>n==="topic"?Io($.query):Gi($))),c=$=>e.filter(f=>(n==="topic"?Io(f.query):Gi(f))===$).length,p=$=>c($)>1?k(Ne.repeated,{title:$,count:c($)}):$,m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${z(Ne.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${k(Ne.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${k(Ne.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Rr} gaps=${e} what=${t} />
      <${An} summary=${m} inside=${()=>e.map($=>a`<${Em} key=${$.mark} gap=${$} scenario=${r} query=${g.queries[$.query]||{}} />`)} open=${s} />
    </div>
  `}var Gi=t=>t.subject_label;function Yi({gaps:t,beside:e,by:o,scenario:n,open:r}){let{of:s,all:i}=Am[o],l=(c,p)=>c.filter(m=>s(m)===p);return i(t).map(([c,p])=>[c,p,l(t,c)]).filter(([,,c])=>c.length).map(([c,p,m])=>a`
        <${Fm}
          key=${c}
          title=${p}
          gaps=${m}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${r}
        />
      `)}var Ki=2;function zm({row:t}){let e=t.who.length>Ki+1?t.who.slice(0,Ki):t.who,o=t.who.length-e.length;return a`
    <${At} ids=${e} name=${Pm} />${o>0&&k(Ne.deadline.others.more,{names:"",count:o})}
    <span class="bij">${Ne.deadline.how[t.how]}</span>
  `}var Pm=t=>v(t);function Nm({gap:t,scenario:e}){let o=t.deadline,n=Ne.deadline.columns,r=Be(t.subject),s=v(t.subject);return a`
    <tr role="row" class=${Zi(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Rr} gaps=${[t]} what=${o.what||s} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${r===s?s:`${r} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Ar} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${Ho} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${zm} row=${o} /></td>
    </tr>
  `}var Vi=8;function Qi({gaps:t,scenario:e,all:o}){let{columns:n,caption:r,title:s,counted:i,lanes:l,show:c}=Ne.deadline,p=o||t.length<=Vi+1?t:t.slice(0,Vi),m=Object.entries(Bm).map(([d,{said:$}])=>[t.filter(f=>f.deadline.outcome===d).length,$]).filter(([d])=>d).map(([d,$])=>k(i,{count:d,said:$}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${s}</h2>
        <p>${m.join(" · ")}</p>
        <p class="deelactie"><a href=${j("beloften")}>${l}</a></p>
      </header>
      <table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${r}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${Object.values(n).map(d=>a`<th scope="col" role="columnheader">${d}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${p.map(d=>a`<${Nm} key=${d.mark} gap=${d} scenario=${e} />`)}
        </tbody>
      </table>
      ${p.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>A({termijnen:"alle"},!0)}>
            ${z(c,t.length-p.length)}
          </button>
        `}
    </section>
  `}var pe=b.gaps.bar,Rm={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function qm({scenario:t,tell:e}){async function o(n){e(pe.busy);try{let r=await Ya(Qo(t),Ui(),n);Se(`${pe.file}.${n}`,r,Rm[n]),e("")}catch(r){e(r.message)}}return Qa().map(n=>a`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${pe.office[n]}</button>`)}function Ji({gaps:t,scenario:e,rows:o}){let[n,r]=K(""),s=Ye();if(!s.size)return null;let i=t.filter(d=>s.has(d.mark)),l=s.size-i.length,c=Ts(),p=()=>{Ls([...s].map(d=>({mark:d})),!1),mt(pe.cleared)},m=()=>{A({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${pe.label}>
      <p>
        <strong>${z(pe.count,s.size)}</strong>${l>0&&z(pe.elsewhere,l)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>A({alleen:c?null:"gemarkeerd"})}>
        ${c?pe.every:pe.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${pe.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||pe.address}</p>
      <button type="button" id="merk-print" onClick=${m}>${pe.print}</button>
      <${_t} name=${`${pe.file}.csv`} rows=${()=>o(i)} label=${pe.csv} id="merk-csv" />
      <${qm} scenario=${e} tell=${r} />
    </section>
  `}var ot=b.gaps,el=t=>v(Xt(t)||t),Xi=(t,e)=>[[...ot.csv,...Lt],...t.map(o=>[q("Severity",o.severity),Io(o.query),o.sentence,g.queries[o.query]?.why||"",o.steps.map(Y).join(", "),o.kinds.map(rt).join(", "),o.partners.map(el).join(", "),o.subject_label,Oo(o).map(et).join("; "),...Tt(e,o.plan)])],qr=["tekst","stap","soort","partner","vraag","gewicht"];function Im({all:t}){let e=(s,i)=>T(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>qo(s).flatMap(i=>i.partners)),el),n=e(t.map(s=>s.query).sort(E),Io),r=Object.entries(g.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${le}>
      <div class="velden">
        <${Et}
          label=${ot.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>E(s[1],i[1]))}
        />
        <${Et} label=${ot.fields.step} name="stap" options=${zt.map(s=>[s.notation,s.label])} />
        <${Et} label=${ot.fields.query} name="vraag" options=${n} />
        <${Et} label=${ot.fields.weight} name="gewicht" options=${r} />
        <${Et} label=${ot.fields.kind} name="soort" options=${tn.map(s=>[s.notation,s.label])} />
        <${He} label=${ot.fields.text} name="tekst" />
        <${xo} names=${qr} />
      </div>
    <//>
  `}var Wm=({scenario:t})=>a`
  <details class="blik">
    <summary>${pt(t)} <span class="wijzig">${ot.change}</span></summary>
    <${Ue} />
  </details>
`,ol="bron",tl=Object.keys(g.codes.Severity).at(-1);function Dm({points:t,low:e,source:o,query:n}){let r=T(t.map(c=>c.topic)).length,s=c=>z(ot.questions,c.length),i={points:k(ot.part_counts.points,{questions:s(t),topics:z(ot.topics_count,r)}),source:k(ot.part_counts.source,{questions:s(e)})},l=(c,p,m)=>a`
    <a href=${j("aandachtspunten",{...n,deel:p})} aria-current=${m?"true":null} id=${`deel-${p}`}>
      <strong>${ot.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${ot.parts_label}>
      ${l("points","overleg",!o)}${l("source",ol,o)}
    </nav>
  `}var Es={onderwerp:"topic",soort:"query"};function Hm({gaps:t,beside:e,per:o,scenario:n,open:r,all:s}){let i=t.filter(d=>d.deadline).sort((d,$)=>E(d.deadline.day,$.deadline.day)),l=t.filter(d=>!d.deadline),c=Es[o],p=Object.entries(Es).map(([d,$])=>[d,ot.fold[$]]),m=()=>A({vouw:r?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Qi} gaps=${i} scenario=${n} all=${s} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${ot.heading[c]}</h2>
            <p>${ot.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${m}>${r?ot.refold:ot.unfold}</button>
            </p>
          </header>
          <${vo} legend=${ot.fold_by} name="per" options=${p} current=${o} id="per" />
          <${Yi} gaps=${l} beside=${e} by=${c} scenario=${n} open=${r} />
        </section>
      `}
    ${!t.length&&a`<p>${ot.none}</p>`}
  `}var Um=25;function nl({route:t}){let e=U(t.query),o=t.query,n=ut(e).gaps,r=Ts(),s=n.filter(h=>r?Ye().has(h.mark):Pi(h,o)),i=s.filter(h=>h.severity!==tl),l=s.filter(h=>h.severity===tl),c=o.deel?o.deel===ol:!i.length&&l.length>0,p=r?s:c?l:i,m=r||qr.some(h=>o[h]),d=o.vouw?o.vouw==="uit":m&&p.length<=Um,$=o.per in Es?o.per:Object.keys(Es)[Number(c&&!r)],f=Object.fromEntries(qr.filter(h=>o[h]).map(h=>[h,o[h]])),u=h=>z(ot.questions,h.length);return a`
    <${D} text=${ot.title}>
      <p class="uitleg">${k(ot.intro,{report:ro(G(e.plan))})} ${Ee}</p>
    <//>
    ${ve(e).map(h=>a`<${So} key=${h.key} plan=${h} />`)}
    <div class="deelrij">
      ${r?a`<p class="delen"><strong>${ot.only_title}</strong></p>`:a`<${Dm} points=${i} low=${l} source=${c} query=${f} />`}
      <${Wm} scenario=${e} />
    </div>
    <div class=${r?"vragen alleen":"vragen"}>
      ${!r&&a`<${Im} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!r&&a`<p class="zacht">${ot.source_intro}</p>`}
        <${Hm}
          key=${`${c}${r}`}
          gaps=${p}
          beside=${c||r?[]:l}
          per=${$}
          scenario=${e}
          open=${d}
          all=${m||!!o.termijnen}
        />
        <p class="acties"><${_t} name="aandachtspunten.csv" rows=${()=>Xi(p,e)} /></p>
        <${Bs} />
      </div>
    </div>
    <${Ji} gaps=${n} scenario=${e} rows=${h=>Xi(h,e)} />
    <${Ct} text=${k(ot.shown,{points:u(i),source:u(l)})} />
  `}function As(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function sl(t,e,o){let n=new Map(t.map(d=>[d.id,d])),r=d=>e.flatMap($=>$.from===d?[$.to]:$.to===d?[$.from]:[]),s=[],i=[...t].sort((d,$)=>E(d.title,$.title)).map(d=>d.id),l=new Set,c=d=>{if(!(l.has(d)||!n.has(d))){l.add(d),s.push(d);for(let $ of T(r(d)))c($)}};for(let d of i)c(d);let p=Math.ceil(s.length/2),m=Math.max(o*1.6,40);return s.map((d,$)=>{let f=$<p,u=f?p:s.length-p,h=f?$:s.length-1-$,y=u>1?Math.sin(Math.PI*h/(u-1)):1,C=Math.round((h+.5)*m*(p/u));return{...n.get(d),x:Math.round((f?-1:1)*(140+250*y)),y:C}})}var Ce="omgeving",Gm=16,Ir=8,Wr=68,Dr=236;function rl(t,e){let o=new Map,n=(s,i,l,c)=>{let p=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:p,from:s,to:i,group:l,said:[c]})},r=s=>k(b.graph.contributes,{basis:q("Basis",_(s,"basis"))});for(let s of so(t,e))n(s.organisation,t,"rol",q("Role",s.role));for(let s of nn(t,e))n(t,s.undertaking,"rol",q("Role",s.role));for(let s of yo(t))Nt(s,e)&&n(t,P(s,"barrier"),"stap",r(s));for(let s of Dt(t,"Contribution","barrier"))Nt(s,e)&&n(P(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Jt.get(t)))for(let l of i)l.startsWith("@")&&tt(l.slice(1))&&n(t,l.slice(1),"verband",go(s));for(let[s,i]of Oe(t))tt(s)&&Nt(s,e)&&n(s,t,"verband",go(i));return[...o.values()]}var ne=g.around,Km=t=>Jo(t).find(e=>ne.nodes[e])||"*",Vm=t=>t.length>ne.letters?`${t.slice(0,ne.letters-1)}…`:t,al=(t,e,o)=>({id:t,label:Vm(v(t)),title:v(t),group:Km(t),x:e,y:o}),il=t=>{let{color:e,dashes:o}=ne.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function ll(t,e){let o=St(t)?t:"",n=o?rl(o,e).map(il):[],r=[T(n.map(l=>l.from)),[o],T(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(m=>!s.has(m));for(let m of p)s.add(m);return p.sort((m,d)=>E(v(m),v(d))).map((m,d)=>al(m,c*ne.width,d))});return{...ne,name:Ce,title:o?ne.title_of.replace("{name}",v(o)):ne.title,layout:"columns",looks:ne,nodes:As(i,ne.step),rows:n,date:e,centre:o}}function cl(t,e,o,n){let r=[...t.nodes],s=[...t.rows],i=new Map;for(let l of e.filter(c=>St(c)&&r.some(p=>p.id===c))){let c=new Set(r.map(y=>y.id)),p=rl(l,o),m=y=>y.from===l?y.to:y.from,d=T(p.map(m)).filter(y=>!c.has(y)),$=d.slice(0,Gm),f=r.find(y=>y.id===l),u=(n==="route"?Ym:Zm)(r,f,$);r.push(...u.map(({id:y,x:C,y:w})=>al(y,C,w)));let h=new Map(u.map(y=>[y.id,y]));for(let y of p.filter(C=>h.has(m(C)))){let{branch:C}=h.get(m(y));s.push({...il(y),...C&&{branch:{...C,head:l,stop:m(y)}}})}d.length>$.length&&i.set(l,{shown:$.length,count:d.length-$.length})}return{nodes:r,rows:s,left:i}}function Zm(t,e,o){let n=t.map(c=>c.x),[r,s]=[Math.min(...n),Math.max(...n)],i=e.x<(r+s)/2?r-ne.width:s+ne.width,l=e.y-(o.length-1)*ne.step/2;return o.map((c,p)=>({id:c,x:i,y:l+p*ne.step}))}function Ym(t,e,o){let n=Math.max(...t.map(l=>l.x)),r=Math.max(...t.map(l=>l.y))+30,s=Math.ceil(o.length/Ir)*Dr,i=Math.max(0,Math.min(e.x+Wr,n+Wr-s));return o.map((l,c)=>{let p=i+Math.floor(c/Ir)*Dr,m=r+26+c%Ir*(ne.step-3);return{id:l,x:p+Dr/2-4,y:m,branch:{beside:p-e.x,aside:Wr,top:r}}})}function pl(t,e){let{date:o}=U(e);if(t===Ce)return ll(e.ding,o);let n=g.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}function dn(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var $n=t=>Object.keys(t.table).filter(e=>!ml[e]),ml={from_label:"from",to_label:"to"},dl=t=>ml[t],Fs={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function $l(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=U(e),r=Object.entries(Fs).map(([c,p])=>[p,c==="partner"?e[c]&&Xt(e[c]):e[c]]).filter(([,c])=>c),s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&r.every(([p,m])=>c[p]?.includes(m)||c.from===m||c.to===m));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:sl(l,s,t.step),rows:s}:{nodes:t.layout==="columns"?As(l,t.step):l,rows:s}}var zs=b.graph.choose,fl="alles",Qm=["stap","hoofdstuk"],hl=t=>!!t[fl]||Object.keys(Fs).some(e=>t[e]),ul=t=>T(t.flatMap(e=>[e.from,e.to])).length;function gl({picture:t}){let e=T(fe("Chapter").map(s=>_(s,"identifier"))).sort(E),o=s=>v(fe("Chapter").find(i=>_(i,"identifier")===s)),n={stap:zt.map(s=>[s.notation,s.label]),hoofdstuk:e.map(s=>[s,o(s)])},r=s=>j(["graaf",t.name],s);return a`<div class="kieseerst">
    <p>${zs.sentence}</p>
    ${Qm.map(s=>{let i=n[s].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[Fs[s]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${zs[s]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:p})=>a`<li><a href=${r({[s]:l})}>
                <b>${c}</b><span>${z(zs.partners,ul(p))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${r({[fl]:"ja"})}>${z(zs.whole,ul(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var Qe=b.graph.card,Pn=3;function kl(t,e=fo){let o=T(t.filter(Boolean)),n=o.length-Pn;return e(n>0?[...o.slice(0,Pn),Qe.more.replace("{count}",String(n))]:o)}var Ps=t=>kl(t,e=>e.join("; ")),bl=t=>Ps(t.flatMap(e=>St(e)?Mt(e).slice(0,1).map(et):[])),yl=t=>q("Role",t);function Jm(t,e){let o=so(t,e).filter(s=>zo(s.role)),n=yo(t).filter(s=>Nt(s,e)),r=s=>`${v(Or(P(s,"barrier")))}, ${q("Basis",_(s,"basis")).toLowerCase()}`;return[[Qe.who,Ps(o.map(s=>`${v(s.organisation)} (${yl(s.role)})`))],[Qe.state,Ht(t,e)],[Qe.step,Ps(n.map(r))],[Qe.where,Ps(Mt(t).slice(0,2).map(et))]]}function _l(t,e){let o=[t.from,t.to].flatMap(n=>n?nn(n,e).filter(r=>t.about?.includes(r.undertaking)&&zo(r.role)):[]);return kl(o.map(n=>yl(n.role)))}var Xm=(t,e)=>$n(t).map(n=>t.table[n]).map((n,r)=>[n,e.said[r]]),td=(t,e,o)=>[...t.said.filter(n=>n&&st(n)!==st(e)),_l(t,o)].filter(Boolean).join(" · ");function wl(t,e,o,n){let r=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(r)return{kind:r.group&&t.looks.edges[r.group]?.label||"",name:dn(t,r,n),facts:[...Xm(t,r),[Qe.role,_l(r,t.date)],[Qe.where,bl(r.about||[])]],thing:""};let s=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=no(o)?Jm(o,t.date):[...s.slice(0,Pn).map(c=>[i(c),td(c,i(c),t.date)]),[Qe.also,s.length>Pn?Qe.more.replace("{count}",String(s.length-Pn)):""],[Qe.where,bl(s.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:St(o)?N(ht(o)):"",name:n(o),facts:l,thing:St(o)?o:""}}var It=b.graph,Hr=40,vl=(t,e=v(t))=>a`<a href=${re(t)}>${e}</a>`,ed=t=>(t===1?It.counted.one:It.counted.more).replace("{count}",t);function od({picture:t,row:e}){let o=e.group&&!g.views[t.name]?Object.keys(g.around.table):Object.keys(t.table),n=$n(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function nd({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>St(s)&&s!==e.from&&s!==e.to),r=s=>_o(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${dn(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${od} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${Ee}</p><p><a href=${j("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${It.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${It.about}</p>
        <ul>${n.map(s=>a`<li>${tt(s)?vl(s):v(s)}${no(s)&&a`<span class="zacht"> – ${r(s)}</span>`}${Mt(s).slice(0,1).map(i=>a`<span class="zacht adres">${et(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&tt(s)).map((s,i)=>a`${i>0&&" · "}${vl(s,It.page_of.replace("{name}",v(s)))}`)}</p>
  `}function sd({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter($=>$.from===o||$.to===o),c=t.nodes.find($=>$.id===o)?.group,p=t.looks.nodes[c]?.label||ht(o),m=s.includes(o),d=$=>{let f=$.from===o?$.to:$.from;return a`<li>
      ${t.arrows!==!1&&($.from===o?It.towards:It.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(f||$.id)}>${n(f)}</button>
      ${$.group&&a`<span class="zacht"> – ${t.looks.edges[$.group]?.label||$.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${p&&`${N(p)}. `}${ed(l.length)}</p>
    ${St(o)&&tt(o)&&a`<p class="acties">
        <a href=${re(o)}>${It.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(m)}
          onClick=${()=>r(o)}>${m?`− ${It.fold}`:`+ ${It.unfold}`}</button>
        ${" "}<a href=${j(["graaf",Ce],{ding:o})}>${It.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Hr).map(d)}</ul>
    ${l.length>Hr&&a`<p>${It.rest.replace("{count}",String(l.length-Hr))}</p>`}
  `}function xl(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${It.in_words}>
      ${e&&a`<${nd} ...${t} />`} ${o&&a`<${sd} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${It.nothing_chosen}</p>`)}
    </section>
  `}function Ol({picture:t,rows:e,name:o,hover:n,close:r,keep:s,unfold:i,opened:l,unfolds:c}){let p=$t(null);Le(()=>{let $=f=>f.key==="Escape"&&r();return window.addEventListener("keydown",$),()=>window.removeEventListener("keydown",$)},[]),Ot(()=>{let{offsetWidth:$,offsetHeight:f,offsetParent:u}=p.current,h=Math.max(4,Math.min(n.x-20,u.clientWidth-$-4)),y=n.y+16,C=y+f>u.clientHeight-4?Math.max(4,n.y-18-f):y;p.current.style.transform=`translate(${h}px, ${C}px)`});let m=wl(t,e,n.id,o),d=m.facts.filter(([$,f])=>$&&f);return a`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>s(!0)} onPointerLeave=${()=>s(!1)}>
      ${m.kind&&a`<span class="zacht">${m.kind}</span>`}
      <strong>${m.name}</strong>
      <dl>${d.map(([$,f])=>a`<div><dt>${$}</dt><dd>${f}</dd></div>`)}</dl>
      ${m.thing&&tt(m.thing)&&a`<p class="acties"><a href=${re(m.thing)}>${It.page}</a>${c(m.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(m.thing)}>${l.includes(m.thing)?It.fold:It.unfold}</button>`}</p>`}
    </div>
  `}var Uo="#16212B",Sl="#8E8779",Ur="#0A4F7A",Ns="#FFFFFF";function Gr(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let r=1;r<e.length-1;r+=1)t.arcTo(...e[r],...e[r+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Cl(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function jl(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=Uo,t.lineWidth=14,s(),t.strokeStyle=Ns,t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=Uo,t.fill(),t.restore()}function rd(t,e,o,n,r=5.5){t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.fillStyle=n==="full"?Uo:Ns,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,r,Math.PI/2,-Math.PI/2),t.fillStyle=Uo,t.fill()),t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Uo,t.stroke()}function Ml(t,e){let o=new Set(t.filter(r=>r.station).map(r=>r.id)),n=new Map(t.map(r=>[r.id,r.rail]));return e.flatMap(r=>{if(r.branch)return[{edge:r,...r.branch}];if(!o.has(r.to))return[];let s=n.get(r.from);return[{edge:r,head:r.to,stop:r.from,beside:s??0,between:s===void 0}]})}function Nn(t,{head:e,stop:o,beside:n}){let r=t.getPosition(e);return{from:r,x:r.x+n,y:t.getPosition(o).y}}function ad({from:t,x:e,y:o},{aside:n=0,top:r=t.y+34}){let s=[t.x+n,t.y],i=e===s[0]?[]:[[s[0],r],[e,r]];return[...n?[[t.x,t.y]]:[],s,...i,[e,o]]}function Tl(t,e,o,n){t.save(),t.lineCap="round";let r=o.map(s=>({on:n.has(s.edge.id),down:ad(Nn(e,s),s)}));for(let{down:s}of r)Gr(t,s,3,Sl);for(let{on:s,down:i}of r)s&&Gr(t,i,4,Uo);t.restore()}function Ll(t,e,o,n){for(let r of o){let{x:s,y:i}=Nn(e,r),{left:l,right:c}=e.getBoundingBox(r.stop),p=(l+c)/2,{label:m,font:d}=e.body.nodes[r.stop].options;t.font=`${d.size}px ${d.face}`;let $=n.has(r.edge.id),f=r.between&&!$?t.measureText(m).width/2+8:(c-l)/2-6,u=s<p?p-f:p+f;Math.abs(u-s)>3&&Gr(t,[[s,i],[u,i]],$?4:1.6,$?Uo:Sl)}for(let r of o){let{x:s,y:i}=Nn(e,r);rd(t,s,i,r.edge.mark||"full",r.edge.mark?5.5:3)}}function Kr(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function Bl(t,e,o,n){let{x:r,y:s}=Kr(e,o);t.save(),t.beginPath(),t.arc(r,s,9,0,2*Math.PI),t.fillStyle=n?Ur:Ns,t.fill(),t.lineWidth=1.8,t.strokeStyle=Ur,t.stroke(),t.beginPath(),t.moveTo(r-4.5,s),t.lineTo(r+4.5,s),n||(t.moveTo(r,s-4.5),t.lineTo(r,s+4.5)),t.strokeStyle=n?Ns:Ur,t.stroke(),t.restore()}var id="#16212B",Rs=12/14,ld=13,El=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<ld;function Al(t,{nodes:e,edges:o,options:n,view:r,opened:s=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let m=Ml(e,o),d=new Map(m.map(x=>[x.edge.id,x])),$=new vis.DataSet(e.map(({title:x,...I})=>p?I:{...I,title:x})),f=new vis.DataSet(o.map(x=>d.has(x.id)?{...x,hidden:!0}:x)),u=new vis.Network(t,{nodes:$,edges:f},n),h=t.querySelector(".vis-network");h.setAttribute("role","application"),h.setAttribute("aria-label",t.dataset.title||"");for(let x of t.querySelectorAll("canvas"))x.setAttribute("aria-hidden","true");let y=e.filter(x=>x.slot).map(x=>x.id),C=e.filter(x=>x.station).sort((x,I)=>x.station-I.station),w=new Set,S="",O=()=>[...new Set([S,...s,...u.getSelectedNodes()])].filter(x=>x&&c(x));u.on("beforeDrawing",x=>{Tl(x,u,m,w);let I=C.map(H=>u.getPosition(H.id));I.length&&jl(x,I);for(let H of y)Cl(x,u.getBoundingBox(H))}),u.on("afterDrawing",x=>{Ll(x,u,m,w);for(let I of O())Bl(x,u,I,s.includes(I))});let Z=x=>m.find(I=>El(Nn(u,I),x,u.getScale()))?.edge.id,jt=x=>O().find(I=>El(Kr(u,I),x,u.getScale())),B=(x=.05)=>{if(!e.length||(u.fit({animation:!1,maxZoomLevel:1.15}),u.getScale()>=x))return;let H=Math.min(...e.map(eo=>eo.x))-85,X=Math.min(...e.map(eo=>eo.y))-30,Te=t.clientWidth/x*.5,_e=Math.max(...e.map(eo=>eo.x))+85-H,ue={x:_e<2*Te?H+_e/2:H+Te,y:X+t.clientHeight/x*.5};u.moveTo({position:ue,scale:x,animation:!1})};u.on("click",({nodes:[x],edges:[I],pointer:H})=>{let X=jt(H.canvas);X?l?.(X):i?.(Z(H.canvas)??x??I??null)}),u.on("doubleClick",({nodes:[x]})=>x&&l?.(x));let vt=(x,I)=>{x&&c(x)!==(S===x)&&u.redraw(),x&&(S=x),p?.(x,I)};if(p){u.on("hoverNode",({node:H,pointer:X})=>vt(H,X.DOM)),u.on("hoverEdge",({edge:H,pointer:X})=>vt(H,X.DOM));for(let H of["blurNode","blurEdge","dragStart","zoom"])u.on(H,()=>vt(null));let x="",I=H=>{if(!m.length||H.buttons)return;let{left:X,top:Te}=t.getBoundingClientRect(),_e={x:H.clientX-X,y:H.clientY-Te},ue=Z(u.DOMtoCanvas(_e))||"";ue!==x&&vt(ue||null,_e),t.style.cursor=ue||jt(u.DOMtoCanvas(_e))?"pointer":"",x=ue};h.addEventListener("pointermove",I)}r?u.moveTo({...r,animation:!1}):B(Rs);let Me=new Map(o.map(x=>[x.id,x]));return{network:u,fit:B,view:()=>({position:u.getViewPosition(),scale:u.getScale()}),zoom:x=>u.moveTo({scale:Math.min(4,Math.max(.05,u.getScale()*x))}),select(x,I,H){let X=I.length?I:o.filter(kt=>x.includes(kt.from)||x.includes(kt.to)).map(kt=>kt.id),Te=new Set(X.filter(kt=>Me.has(kt))),_e=[...w,...Te].filter(kt=>!d.has(kt)&&w.has(kt)!==Te.has(kt));_e.length&&f.update(_e.map(kt=>Te.has(kt)?{id:kt,width:3,color:{color:id}}:{id:kt,width:1.6,color:{color:Me.get(kt).color}})),w=Te;let ue=x.filter(kt=>$.get(kt));if(u.setSelection({nodes:ue,edges:[]},{highlightEdges:!1}),u.redraw(),!H||!ue.length)return;ue.some(kt=>{let{x:W,y:Kn}=u.canvasToDOM(u.getPosition(kt));return W>0&&W<t.clientWidth&&Kn>0&&Kn<t.clientHeight})||u.focus(ue[0],{scale:Math.max(u.getScale(),Rs),animation:!1})},show(x){u.fit({nodes:x.filter(I=>$.get(I)),animation:!1,maxZoomLevel:1.15}),u.getScale()<Rs&&u.moveTo({scale:Rs})},destroy:()=>u.destroy()}}function Fl(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var cd=250,pd=.9,md={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function zl(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:p,title:m,opened:d}=t,$=$t(null),f=$t({of:"",view:null,ids:new Set}),u=$t(t);u.current=t,Ot(()=>{let C=performance.now(),w=f.current.of===e?f.current.view:null,S=0,O=(B,vt)=>{window.clearTimeout(S),S=window.setTimeout(()=>u.current.onHover(B===null?null:{id:B,...vt}),cd)},Z=Al($.current,{nodes:o,edges:n,options:r,view:w,opened:d},{onChoose:B=>u.current.onChoose(B),onUnfold:B=>u.current.onUnfold(B),unfolds:B=>u.current.unfolds(B),onHover:O});s.current=Z;let jt=w?o.map(B=>B.id).filter(B=>!f.current.ids.has(B)):[];return jt.length&&Z.show([...jt,...i]),$.current.dataset.ms=String(Math.round(performance.now()-C)),()=>{window.clearTimeout(S),f.current={of:e,view:Z.view(),ids:new Set(o.map(B=>B.id))},Z.destroy(),s.current=null}},[e,o,n]),Ot(()=>{p&&f.current.of===""&&s.current.fit(12/14)},[p]),Ot(()=>{let C=()=>window.setTimeout(()=>s.current?.fit(),60),w=()=>s.current?.fit();return document.addEventListener("fullscreenchange",C),window.addEventListener("beforeprint",w),()=>{document.removeEventListener("fullscreenchange",C),window.removeEventListener("beforeprint",w)}},[]),Ot(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let h=C=>md[C.key]?.(t),y={height:`${Fl(o,Math.max(420,Math.round(window.innerHeight*pd)))}px`};return a`<div class="doek" id="doek" ref=${$} style=${y} data-title=${m} onKeyDown=${h}></div>`}var Rn=t=>t===""?2:St(t)&&Po(t)?1:0;function qs(t,e){let o=new Map;for(let r of t){let s=`${r.from||""}|${r.to||""}`;o.set(s,[...o.get(s)||[],r])}let n=r=>[...new Set(r)].sort((s,i)=>Rn(s)-Rn(i)||E(e(s),e(i)));return{givers:n(t.map(r=>r.from||"")),takers:n(t.map(r=>r.to||"")),at:(r,s)=>o.get(`${r}|${s}`)||[]}}var Je=b.graph.matrix,Go=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function Pl({picture:t,rows:e,names:o,chosen:n,pick:r,point:s,caption:i}){let l=w=>o.get(w)?.title||Je.nobody,c=w=>o.get(w)?.label||Je.nobody,{givers:p,takers:m,at:d}=qs(e,c),$=w=>t.looks.edges[w.group],f=w=>[w.said[0],$(w).label].filter(Boolean).join(", "),u=(w,S)=>[Rn(w)!==Rn(S)&&"nieuw",w===""&&"ongenoemd"].filter(Boolean).join(" "),h=(w,S)=>{let O=w.currentTarget.getBoundingClientRect(),Z=w.currentTarget.closest(".vlak").getBoundingClientRect();s({id:S.id,x:O.right-Z.left,y:O.bottom-Z.top-10})},y=(w,S)=>{let O=d(w,S);if(!O.length)return null;let Z=O.some(B=>B.id===n),jt=O.some(B=>$(B).mark==="broken");return a`
      <button type="button" class=${jt?"hapert":null} aria-pressed=${String(Z)}
        aria-label=${`${l(w)} ${Je.to} ${l(S)}: ${O.map(f).join("; ")}`}
        onClick=${()=>r(O[(O.findIndex(B=>B.id===n)+1)%O.length].id)}
        onMouseEnter=${B=>h(B,O[0])} onMouseLeave=${()=>s(null)}
        onFocus=${B=>h(B,O[0])} onBlur=${()=>s(null)}>
        ${O.length>2?a`<${Go} look=${$(O[0])} /><b>${O.length}</b>`:O.map(B=>a`<${Go} look=${$(B)} />`)}
      </button>
    `},C=w=>n&&e.some(S=>S.id===n&&(S.from||"")===w);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${Je.corner}</td>
            ${m.map((w,S)=>a`<th scope="col" class=${u(w,m[S-1]??w)}><span>${c(w)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((w,S)=>a`
              <tr class=${[u(w,p[S-1]??w),C(w)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(w)}</th>
                ${m.map((O,Z)=>a`<td class=${u(O,m[Z-1]??O)}>${y(w,O)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function Nl({picture:t,rows:e,name:o,pick:n}){let r=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),s=r.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${Je.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${r.map(({look:i,rows:l})=>a`<li><${Go} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",Je.no_giver],["to",Je.no_taker]].map(([i,l])=>{let c=e.filter(p=>!p[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${s.length>0&&a`<h3>${Je.falters}</h3>
        <ul class="stromen">
          ${s.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${Je.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${N(Je.empty)}</p>
  `}var co=b.graph,ql=["kies","uit"],Rl=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...ql];function dd({thing:t}){let e=we(()=>[...Jt.keys()].filter(tt).sort((n,r)=>E(v(n),v(r))),[]),o=n=>{let r=e.find(s=>v(s)===n.target.value);r?A({ding:r,kies:null,uit:null}):mt(co.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${co.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${St(t)?v(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${v(n)}></option>`)}</datalist>
    </label>
  `}function Il({picture:t,query:e}){let[o,n]=K(!1),r=Rl.filter(h=>e[h]&&!ql.includes(h)).length,s=t.name===Ce,i=t.nodes.filter(h=>On(h.id)).sort((h,y)=>E(h.title,y.title)),l=h=>g.codes.CellState[h]?.order??9,c=T(t.rows.map(h=>h.state).filter(Boolean)).sort((h,y)=>l(h)-l(y)),p=h=>N(g.codes.CellState[h]?.label||q("Status",h)),m=tn.filter(h=>t.rows.some(y=>y.kinds?.includes(h.notation))),d=zt.filter(h=>t.rows.some(y=>y.steps?.includes(h.notation))),$=new Set(t.rows.flatMap(h=>h.chapters||[])),f=fe("Chapter").map(h=>[_(h,"identifier"),v(h)]).filter(([h])=>$.has(h)).sort((h,y)=>E(h[0],y[0])),u=[["stap",co.filters.step,d.map(h=>[h.notation,h.label])],["hoofdstuk",co.filters.chapter,f],["soort",co.filters.kind,m.map(h=>[h.notation,h.label])],["partner",co.filters.partner,i.map(h=>[_(h.id,"notation"),h.title])],["staat",co.filters.state,c.map(h=>[h,p(h)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${h=>n(h.target.open)}>
      <summary id="filterknop">${r?k(b.shared.filters_set,{count:r}):co.choices}</summary>
      ${!s&&a`<${ze} />`}
      <${Ro} />
      <div class="velden">
        ${s&&a`<${dd} thing=${t.centre} />`}
        ${!s&&u.filter(([,,h])=>h.length>1).map(([h,y,C])=>a`<${Et} name=${h} label=${y} options=${C} />`)}
        <${He} label=${co.filters.search} name="zoek" id="graafzoek" />
        <${xo} names=${Rl} />
      </div>
    </details>
  `}var Vr=b.graph,$d={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},ud=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${$d[t.mark]}
  </svg>
`,fd=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Wl={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},Dl=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Wl[t.shape]?"#FFFFFF":t.color} stroke=${Wl[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function Hl({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),r=c=>t.layout==="grid"&&t.looks.edges[c],s=Object.entries(t.looks.nodes).filter(([c])=>!r(c)&&t.nodes.some(p=>p.group===c)),i=(c,p)=>{if(t.matrix&&p.mark)return a`<${Go} look=${p} />`;if(t.layout==="route"&&p.mark)return a`<${ud} look=${p} />`;if(t.layout!=="grid")return a`<${fd} look=${p} />`;let m=t.looks.nodes[c];return m?a`<${Dl} look=${m} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),A({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${Vr.lines}>
      ${n.map(([c,p])=>a`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${c}`} checked=${!o.has(c)}
                onChange=${m=>l(c,m.target.checked)} />
              ${i(c,p)}<span>${p.label}</span>
            </label>
          </li>
        `)}
    </ul>
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${Vr.points}>
      ${s.map(([,c])=>a`<li><${Dl} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${Vr.slots}</span></li>`}
    </ul>`}
  `}var Is=b.graph;function Zr({picture:t,rows:e,name:o,chosen:n,pick:r}){let s=t.matrix,i=s?"from":"to",l=s?"to":"from",c=new Map(t.nodes.map(m=>[m.id,m.station??0])),p=qs(e,o)[s?"givers":"takers"];return p.sort((m,d)=>(c.get(m)||0)-(c.get(d)||0)),a`<div class="beeldlijst">
    ${p.map(m=>{let d=e.filter(y=>(y[i]||"")===m),$=d.filter(y=>y.color||s),f=d.filter(y=>!y.color&&!s),u=$.length?z(s?Is.list.flows:Is.list.partners,$.length):Is.list.nobody,h=f.length>0&&z(Is.list.slots,f.length);return a`
        <details key=${m} open=${p.length<4||d.some(y=>y.id===n)}>
          <summary><h2>${o(m)}</h2><span class="zacht">${[u,h].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${f.map(y=>a`<li class="leegrij"><span>${y.said.filter(Boolean).join(": ")}</span></li>`)}
            ${$.map(y=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(y.id===n)} onClick=${()=>r(y.id)}>
                  ${s&&a`<${Go} look=${t.looks.edges[y.group]} />`}${s&&"→ "}${o(y[l])}
                </button>
                <span class="zacht">${y.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var qn=b.graph,Ul="from_label",hd="amount",Yr=new WeakMap;function gd(t,e){return Yr.has(t)||Yr.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),Yr.get(t).get(e)||qn.not_said}function un(t,e,o){let n=dl(o);return n?gd(t,e[n]):e.said[$n(t).indexOf(o)]||""}function bd(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[un(t,l,n),l]),i=l=>+(l===""||l===qn.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*E(l[0],c[0])).map(([,l])=>l)}function Gl({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=F.route.query.sorteer||Ul,i=Object.entries(t.table),l=(d,$)=>{let f=s===d?`-${d}`:d;A({sorteer:f===Ul?null:f},!0),mt(qn.sorted.replace("{column}",$.toLowerCase()).replace("{direction}",f[0]==="-"?qn.down:qn.up))},c=d=>s===d?"ascending":s===`-${d}`?"descending":null,p=([d,$])=>d===hd?a`<th scope="col" role="columnheader">${$}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(d)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${d}`} onClick=${()=>l(d,$)}>
            ${$}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,m=d=>{let $=d.id===o,f=$||o&&(d.from===o||d.to===o);return a`
      <tr key=${d.id} role="row" class=${f?"gekozen":null} data-rij=${d.id} data-van=${d.from||""}
        data-naar=${d.to||""} data-lijn=${d.color?"ja":null} onClick=${u=>u.target.closest("button, a")||n(d.id)}>
        ${i.map(([u,h],y)=>y?a`<td role="cell" data-kop=${h}>${un(t,d,u)}</td>`:a`<th scope="row" role="rowheader" data-kop=${h}>
                <button type="button" class="rijknop" aria-pressed=${String($)} onClick=${()=>n(d.id)}>
                  ${un(t,d,u)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(p)}</tr></thead>
      <tbody role="rowgroup">${bd(t,e,s).map(m)}</tbody>
    </table>
  `}var Xe=b.graph,Kl=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${Xe.show.label}>
    ${t.map(([n,r])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${r}</button>`)}
  </div>
`;function Vl({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${Xe.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>Se(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",Xe.tools.fit,()=>t.current.fit())} ${n("back",Xe.tools.back,o)}
      ${n("screen",Xe.tools.screen,r)} ${n("png",Xe.tools.png,s)}
    </div>
  `}function Zl({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>A({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${Xe.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=v(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${k(Xe.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=k(Xe.left_out,{name:v(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${j(["graaf",Ce],{ding:r})}>${Xe.surroundings}</a></p>`})}
    </nav>
  `}function Co(){let t=b.missing;return a`
    <${D} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}var wt=b.graph,kd="(max-width: 44rem)",Qr=null,Jr=()=>Qr,Ko=t=>A({kies:F.route.query.kies===t?null:t},!0);function yd(t){let e=window.matchMedia(kd).matches,o=t.matrix?[["matrix",wt.show.matrix],["beeld",wt.show.arrows]]:[["beeld",wt.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",wt.show.list]]:[],r=["tabel",wt.show.table];return e&&!n.length&&!t.choose?[r,...o]:[...n,...o,r]}function _d(t,e,o){let n=st(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>st(un(t,s,i)).includes(n))):e}function wd({picture:t,drawn:e,opened:o,chosen:n,row:r,lit:s,choices:i,handle:l,turn:c,shown:p,tell:m}){let d=we(()=>e.rows.filter(u=>u.color),[e]),$=we(()=>[...e.nodes].filter(u=>u.title).sort((u,h)=>u.y-h.y||u.x-h.x).map(u=>u.id),[e]),f=u=>{let h=$[($.indexOf(s[0])+u+$.length)%$.length];A({kies:h},!0)};return a`
    <${zl} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${d} options=${xd(t,o)} opened=${o} handle=${l} lit=${s}
      line=${r?.color?r.id:""} look=${!!n||s.length===1} shown=${p}
      title=${k(wt.picture,{title:t.title})} onChoose=${u=>u&&Ko(u)} onStep=${f}
      unfolds=${m.unfolds} onUnfold=${m.unfold} onHover=${m.point}
      onClear=${()=>A({kies:null},!0)} />
  `}function vd({picture:t,query:e}){let o=$t(null),n=$t(!1),[r,s]=K(0),[i,l]=K(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(W=>e[W]).join("|"),m=we(()=>$l(t,e),[t,p]),d=(e.uit||"").split(",").filter(St),$=we(()=>cl(m,d,t.date,t.layout),[m,e.uit]),f=we(()=>new Map($.nodes.map(W=>[W.id,W])),[$]),u=$.rows.find(W=>W.id===c||c===`leeg~${W.id}`&&W),h=u?"":f.has(c)?c:"",y=we(()=>_d(t,m.rows,e.zoek),[m,e.zoek]),C=!u&&!h&&st(e.zoek||""),w=C?$.nodes.filter(W=>st(W.title||"").includes(C)).map(W=>W.id):[],S=yd(t),O=S.some(([W])=>W===e.toon)?e.toon:S[0][0],Z=t.choose&&!hl(e),jt=O==="beeld"&&!Z,B=W=>f.get(W)?.title||(t.matrix?wt.matrix.nobody:wt.not_said),vt=W=>St(W)&&tt(W)&&W!==t.centre,Me=W=>{if(!vt(W))return;let Kn=d.includes(W)?d.filter(np=>np!==W):[...d,W];l(null),A({uit:Kn.join(","),kies:W})},x=W=>{(W||!n.current)&&l(W)},I=W=>{n.current=W,W||l(null)};Le(()=>{!c||!F.started||(u&&!(u.from&&u.to)?mt(k(wt.chosen_one,{name:dn(t,u,B)})):u?mt(k(wt.chosen_pair,{from:B(u.from),to:B(u.to)})):h&&mt(k(wt.chosen_one,{name:B(h)})))},[c]),Ot(()=>(Qr={name:t.name,drawing:o.current},()=>{Qr=null}));let H=u&&!u.color?`leeg~${u.id}`:"",X=H&&f.has(H)?[H]:u?[u.from,u.to].filter(Boolean):h?[h]:w,Te={unfolds:vt,unfold:Me,point:x},_e={picture:t,rows:$.rows,name:B,opened:d,unfold:Me,pick:Ko},ue=i&&i.id!==c&&a`<${Ol} ...${_e} unfolds=${vt} keep=${I} hover=${i} close=${()=>l(null)} />`,eo=z(wt.rows,y.length),kt=t.matrix?a`<${Nl} picture=${t} rows=${y} name=${B} pick=${Ko} />`:t.layout==="route"&&jt&&a`<p class="zacht">${wt.nothing_chosen}</p><${Zr} picture=${t} rows=${y} name=${B} chosen="" pick=${Ko} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${Kl} ways=${S} shows=${O} choose=${W=>A({toon:W},!0)} />
      ${jt&&a`<${Vl} handle=${o} picture=${t} reset=${()=>s(r+1)} />`}
      <${Il} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${O==="tabel"}>
          ${jt&&a`<${Zl} picture=${t} ids=${d} left=${$.left} />`}
          ${t.choose&&!Z&&a`<p class="spoor"><a href=${j(["graaf",t.name])}>${wt.choose.back}</a></p>`}
          <div class="vlak">
            ${Z?a`<${gl} picture=${t} />`:O==="matrix"?a`<${Pl} picture=${t} rows=${y} names=${f} chosen=${u?.id||""} pick=${Ko}
                      point=${x} caption=${k(wt.matrix.caption,{rows:eo})} />`:O==="lijst"?a`<${Zr} picture=${t} rows=${y} name=${B} chosen=${u?.id||""} pick=${Ko} />`:a`<${wd} ...${{picture:t,drawn:$,opened:d,chosen:c,row:u,lit:X,choices:p,handle:o,turn:r,tell:Te}}
                        shown=${O==="beeld"} />`}
            ${!m.rows.length&&a`<p class="leegbeeld">${t.centre?wt.alone:wt.empty}</p>`}
            ${ue}
          </div>
          ${!Z&&a`<${Hl} picture=${t} hidden=${e.zonder||""} />`}
          ${jt&&a`<p class="zacht sleutels">${wt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${O!=="tabel"}>
          <div class="rol">
            <${Gl} picture=${t} rows=${y} chosen=${u?.id||h} pick=${Ko}
              caption=${k(wt.caption,{title:t.title,rows:eo})} />
          </div>
          <div class="acties">
            <${_t} name=${`${t.name}.csv`} rows=${()=>Od(t,y)} />
          </div>
        </div>
      </div>
      <${xl} ...${_e} row=${u} node=${h} first=${kt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${wt.loose}</p>`}
  `}var xd=(t,e)=>e.length&&t.name!==Ce?{...t.options,groups:{...g.around.options.groups,...t.options.groups}}:t.options,Od=(t,e)=>[[...Object.values(t.table),...Lt],...e.map(o=>[...Object.keys(t.table).map(n=>un(t,o,n)),...Tt(null)])];function Sd({name:t,title:e,sentence:o}){let r=[...Object.values(g.views).map(s=>[s.name,s.tab||s.title]),[Ce,g.around.tab]];return a`
    <${D} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${wt.pictures}>
      ${r.map(([s,i])=>{let l=s===t?"page":null;return a`<li><a href=${j(["graaf",s])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function Yl({route:{path:t,query:e}}){let o=t[1]||Object.keys(g.views)[0],n=we(()=>pl(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${Sd} name=${o} title=${n.title} sentence=${n.sentence} />
    <${vd} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${Co} />`}function In({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=b[e];return function({route:p}){let m=U(p.query).plan,d=o(m).filter(h=>s(h,p.query)),$=n(),f=z(l.count,d.length),u=()=>[[...$.map(h=>h.label),...Lt],...Os(d,$,Lr("sorteer",i)).map(h=>[...$.map(y=>y.text(h)),...Tt(null,lt(h.id)?.key||m)])];return a`
      <${D} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${le}>
        <${ze} />
        <div class="velden">
          <${He} name="tekst" />
          ${r().map(h=>a`<${Et} ...${h} />`)}
          <${xo} names=${Object.keys(p.query).filter(h=>h!=="merk")} />
        </div>
      <//>
      <p class="telling">${f}<${_t} name=${`${t}.csv`} rows=${u} /></p>
      <div class="rol">
        <${dt}
          id=${t}
          caption=${k(l.caption,{count:f})}
          rows=${d}
          columns=${$}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${Ct} text=${f} />
    `}}var Ql=zt.map(t=>[t.notation,t.label]),Jl=t=>zt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Xl=t=>Object.entries(g.codes[t]).map(([e,o])=>[e,o.label]),tc=(t,e)=>!e||st([v(t),...["altLabel","promise","summary"].flatMap(o=>ct(t,o))].join(" ")).includes(st(e)),to=b.partners,ec=In({name:"partners",of:"partners",sort:"naam",rows:t=>g.partners[R?t:""],keep:(t,e)=>tc(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||_(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:to.fields.step,name:"stap",options:Ql},{label:to.fields.kind,name:"soort",options:Xl("OrganisationKind")},{label:to.fields.role,name:"rol",options:Object.entries(to.roles)}],columns:()=>[{key:"naam",label:to.columns.name,text:t=>v(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${an} id=${t.id} />`]},{key:"soort",label:to.columns.kind,text:t=>ge(t.id,"organisationKind")},{key:"stappen",label:to.columns.steps,text:t=>Jl(t.steps)},{key:"handelt",label:to.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:to.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:to.columns.wish,text:t=>t.wish}]}),Vt=b.measures,Wn=t=>g.called[t]?.short||"",Dn=t=>_(t,"prefLabel"),Cd=ei.map(t=>({id:t,...g.works[t]})).sort((t,e)=>E(Wn(t.id)||"~",Wn(e.id)||"~")||E(Dn(t.id),Dn(e.id))),Ws=R?"":oo[0].date,jd=(t,e,o)=>({key:t,label:e,text:({id:n})=>sn(n,o)?Ht(n,o):"",cell:({id:n})=>sn(n,o)&&a`<${gt} id=${n} date=${o} />`}),Md=()=>fe("Chapter").sort((t,e)=>E(_(t,"identifier"),_(e,"identifier"))).map(t=>[t,k(Vt.chapter,{identifier:_(t,"identifier"),title:Dn(t)})]),oc=In({name:"maatregelen",of:"measures",sort:"nr",rows:t=>Cd.filter(e=>Ao(e.id,t)),keep:(t,e)=>tc(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:on(t.id).includes(e.stap)))&&(!e.soort||pi(t.id).includes(e.soort))&&(!e.wat||he(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||sn(t.id)===e.staat),fields:()=>[{label:Vt.fields.what,name:"wat",options:Object.entries(Vt.types)},{label:Vt.fields.chapter,name:"hoofdstuk",options:Md()},{label:Vt.fields.step,name:"stap",options:[...Ql,["alle",Vt.across]]},{label:Vt.fields.kind,name:"soort",options:tn.map(t=>[t.notation,t.label])},{label:Vt.fields.status,name:"staat",options:Xl("Status")}],columns:()=>[{key:"nr",label:Vt.columns.number,text:({id:t})=>Wn(t),cell:({id:t})=>Wn(t)?a`<a href=${re(t)}>${Wn(t)}</a>`:a`<span class="zacht">${Vt.no_number}</span>`},{key:"naam",label:Vt.columns.name,text:({id:t})=>Dn(t),cell:({id:t})=>a`<${M} id=${t} text=${Dn(t)} />`},...Ae(({id:t})=>lt(t)?.key),{key:"wat",label:Vt.columns.what,text:({id:t})=>ht(t)},...Ws&&Ws!==ae?[jd("plan",N(ho(Ws)),Ws)]:[],{key:"nu",label:R?Vt.columns.stand:N(ho(ae)),text:({id:t})=>Ht(t),cell:({id:t})=>a`<${gt} id=${t} />`},{key:"termijn",label:Vt.columns.deadline,text:({id:t})=>_(t,"finalDueBy"),cell:({id:t})=>V(_(t,"finalDueBy"))},{key:"stap",label:Vt.columns.step,text:t=>t.across?b.shared.all_steps:Jl(on(t.id))},{key:"wie",label:Vt.columns.lead,sort:!1,text:t=>t.container?"":Fo(t.id).map(v).join(", ")||b.shared.nobody,cell:t=>t.container?"":Fo(t.id).length?a`<${At} ids=${Fo(t.id)} />`:a`<span class="zacht">${b.shared.nobody}</span>`}]});var jo=b.lookup,Td=t=>T(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Pt(t,e))).filter(tt),Ld=Object.entries(g.lookups).map(([t,e])=>({id:t,...e,about:Td(t),text:st([v(t),...ct(t,"altLabel"),_(t,"summary"),e.told].join(" "))})),nc=t=>Mt(t).map(et),sc=In({name:"naslag",of:"lookup",sort:"naam",rows:t=>Ld.filter(e=>Ao(e.id,t)),keep:(t,e)=>(!e.wat||he(t.id,e.wat))&&(!e.tekst||t.text.includes(st(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:jo.fields.what,name:"wat",options:Object.entries(jo.types).filter(([t])=>fe(t).length)},{label:jo.fields.step,name:"stap",options:zt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:jo.columns.name,text:({id:t})=>v(t),cell:({id:t})=>[a`<${M} id=${t} />`,_(t,"summary")&&a`<p class="zacht">${_(t,"summary")}</p>`]},...Ae(({id:t})=>lt(t)?.key),{key:"wat",label:jo.columns.what,text:({id:t})=>ht(t)},{key:"zegt",label:jo.columns.told,text:t=>t.told},{key:"over",label:jo.columns.about,sort:!1,text:t=>t.about.map(v).join("; "),cell:t=>a`<${At} ids=${t.about} name=${Be} />`},{key:"bron",label:jo.columns.place,sort:!1,text:({id:t})=>nc(t).join("; "),cell:({id:t})=>{let[e,...o]=nc(t),n=k(b.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var rc=b.unknown,ye=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:k(rc.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,Xr=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(g.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${N(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function Ds(){let t=rc.reading;return a`
    <${ye} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${Xr} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${g.plans.map(e=>a`<p>${`${ao(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var Hs=b.method,ac=()=>a`
  <${D} text=${Hs.title}><p class="uitleg">${Hs.intro}</p><//>
  <${Ii} />
  <div class="blok"><${Cs} /></div>
  <${ye} of=${Hs.states}><${Xr} list="CellState" /><//>
  <${Ds} />
  <p><a href=${j("weet-niet")}>${Hs.unknown}</a></p>
`;var Mo=b.overview;function Bd({cell:t}){let[e,...o]=t.brief;if(!e)return a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;let n=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>a`<span class="bij">${r}</span>`)];return t.unmet?a`<span class="plaat">${n}</span>`:a`<${Ve} bar=${t.bar} support=${t.support_only} />${n}`}function Ed({row:t,cell:e,step:o,plan:n,chosen:r}){let{word:s,lines:i,look:l}=Gt(e),c=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${s}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let p=ke(t.key,o,n.key),m=[s,...i,e.strict,e.most_basis&&Rt[e.most_basis]?.[1],e.asked&&Mo.asked_mark].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${No(p)} aria-haspopup="dialog" onClick=${()=>A({cel:p})}>
        <span class="sr">${k(Mo.cell,{row:t.label,step:Y(o)})}${m}</span>
        <span class="beeld" aria-hidden="true"><${Bd} cell=${e} /></span>
        ${e.asked&&a`<span class="bij" aria-hidden="true">${Mo.asked_mark}</span>`}
        ${e.most_basis&&a`<span aria-hidden="true"><${Ge} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var Ad=({step:t,place:e,of:o,empty:n,chosen:r})=>a`
  <th scope="col" role="columnheader" class=${`halte${r?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${re(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Fd=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${ie(e).map((n,r)=>a`<${Ed} row=${t} cell=${t.cells[r]} step=${n} plan=${e} chosen=${r===o} />`)}
  </tr>
`,zd=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${Mo.one_step}>
    ${ie(t).map((n,r)=>a`
        <button type="button" aria-pressed=${String(r===e)} onClick=${()=>o(r)}>
          ${Y(n)}
        </button>
      `)}
  </div>
`;function ic({by:t,scenario:e,plan:o,address:n="",reach:r}){let s=ie(o),[i,l]=K(n?Math.max(0,s.indexOf(ks(n).step)):0),c=new Set(r?.columns.filter(p=>!p.acting).map(p=>p.step));return a`
    <${zd} plan=${o} chosen=${i} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===g.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${k(Mo.caption,{rows:Mo.heads[t],scenario:pt(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Mo.heads[t]}</th>
          ${o.steps.map((p,m)=>a`
              <${Ad} step=${p} place=${m+1} of=${o.steps.length} empty=${c.has(p.notation)}
                chosen=${m===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${s.length-1===i?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${Mo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ut(t,e,o).map(p=>a`<${Fd} key=${p.key} row=${p} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var Pd={station:a`<path d="M1 12h22" stroke-width="2.5" /><circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" /><path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},lc=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
    ${Pd[t]}
  </svg>
`;var Hn=b.overview.start;function cc({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:r,point:s})=>{let i=t.points.find(c=>c.name===s),l=k(n,{...e,...i});return l.includes("{")?r:l};return a`
    <section class="wensen">
      <h2>${Hn.wish}</h2>
      <ul class="tegels">
        ${Hn.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${lc} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var Nd=({query:t,barriers:e,plan:o,weights:n},r)=>j("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...r&&{plan:o}});function pc({points:t,count:e,several:o}){return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Hn.discuss.title}</h2><p>${Hn.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${k(Hn.discuss.all,{count:e})}</a></p>
      </div>
      <ul class="kaartjes">
        ${t.map(n=>a`
            <li key=${`${n.plan}${n.name}`}>
              <p class="getal">${n.number}</p>
              <h3>${n.title}</h3>
              <p>${n.text}</p>
              <p><a href=${Nd(n,o)}>${n.ask}</a></p>
            </li>
          `)}
      </ul>
    </section>
  `:null}var se=b.overview,mc={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:dc}=b.thing,Rd=(t,e,o)=>{let{word:n,lines:r}=Gt(e);if(!e)return[t.label,Y(o),se.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:p,expected:m}=e;return[t.label,Y(o),n,r.join("; "),q("Basis",s),dc[i],l,c,p,dc[m]]},qd=(t,e,o)=>[[...se.csv,...Lt],...Ut(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...Rd(n,r,ie(o)[s]),...Tt(e,o.key)]))],Id=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${_t} name="matrix.csv" rows=${()=>qd(t,e,o)} />
    <button type="button" onClick=${()=>ji(t,e,o)}>${se.svg}</button>
    <button type="button" onClick=${()=>Mi(t,e,o)}>${se.png}</button>
    <${io} text=${()=>location.href} label=${se.link} />
  </div>
`,Wd=({answer:t,plan:e})=>a`
  <div class="start">
    <${D} text=${se.heading} title=${se.title}>
      <p>${k(se.start.intro,{report:ro(e)})}</p>
    <//>
    <${cc} answer=${t} />
  </div>
  <${pc} points=${t.points} count=${t.gaps.length} several=${R} />
`;function $c({route:t}){let e=U(t.query),o=mc[t.query.rijen||""]||"kind",n=Object.entries(mc).map(([l,c])=>[l,se.rows[c]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query,i=ut(e);return a`
    ${o==="kind"?a`<${Wd} answer=${i} plan=${G(e.plan)} />`:a`<${D} text=${se.heading} title=${se.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${se.matrix[o]}</h2><p>${pt(e)}</p>
          <p class="acties"><a href=${j("methode")}>${se.legend.more}</a></p>
          <${ws} query=${t.query}>
            <${vo} legend=${se.rows.title} name="rijen" options=${n} current=${r} id="r" />
            <${Ue} />
          <//>
        </div>
        ${ve(e).map(l=>a`
            ${R&&a`<h3>${l.title}</h3>`}
            <${So} plan=${l} />
            <${ic} by=${o} scenario=${e} plan=${l} address=${s}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${Id} by=${o} scenario=${e} plan=${l} />
            <${Wi} scenario=${e} plan=${l} />
          `)}
        <${Bs} />
      </div>
      <${Cs} />
    </div>
    ${s&&a`<${Ms} address=${s} by=${o} scenario=${e} />`}
    <${Ct} text=${s?"":k(se.shown,{scenario:pt(e)})} />
  `}var ta=(t,e)=>g.promises[t.key].rows.filter(({id:o})=>Nt(o,e)&&te(o,e).outcome).map(o=>({...o,plan:t,...fc(o.id,o.work,e)})),uc=(t,e)=>g.promises[t.key].undated.filter(o=>Nt(o,e)).map(o=>{let n=_(o,"initiative").slice(1);return{id:o,work:n,plan:t,...fc(o,n,e)}});function fc(t,e,o){let n=te(t,o),r=v(e);return{name:r,short:Be(e)===r?r:Be(e),what:_(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",_(t,"deadlineText")),day:_(t,"dueBy"),by:V(_(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:V(n.on)}}var hc=t=>ve(t).filter(e=>g.promises[e.key].rows.length||g.promises[e.key].undated.length),ea=t=>g.promises[t.key].reports,Un=t=>g.promises[G(t.key).key];var po=b.promises,oa=b.shared.outcomes,J={left:274,top:32,foot:40,level:19,pad:30,line:21};function Dd(t){let e=J.top;return t.map(o=>{let n=Math.max(o.levels*J.level+J.pad,o.title.length*J.line+36),r={...o,y:e,height:n};return e+=n,r})}var Hd=t=>k(po.mark,{name:t.name,what:t.what||po.card.none,quote:t.quote,said:oa[t.outcome].said}),na=t=>Object.entries(oa).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>k(po.lane_counts,{count:e,said:o}));function Ud({lane:t,rows:e,wide:o}){let n=na(e),r=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${J.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${r} text-anchor="end">${t.number}</text>
      ${t.title.map((s,i)=>a`<text class="laannaam" x="32" y=${r+i*J.line}>${s}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${r+t.title.length*J.line}>
        ${n.length?n.join(" · "):z(po.lane_total,e.length)}
      </text>
    </g>
  `}function Gd({row:t,lane:e,shown:o,point:n}){let r=e.levels*J.level,s=J.left+t.x,i=e.y+e.height/2+r/2-J.level/2-t.level*J.level,l=t.tail&&oa[t.outcome].tail&&J.left+t.tail,c={row:t,x:s,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${s} ${i} H${Math.max(l,s+9)} m0 -5 v10`} />`}
    <a
      href=${re(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${Hd(t)}
      transform=${`translate(${s} ${i})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${zn} outcome=${t.outcome} /></g>
    </a>
  `}function Kd({at:t,width:e,height:o,close:n}){let{row:r,x:s,y:i}=t,[l]=Mt(r.id),c=s>e*.62,p={left:c?"auto":`${(s+14)/e*100}%`,right:c?`${(e-s+14)/e*100}%`:"auto",top:i>o*.6?"auto":`${i/o*100}%`,bottom:i>o*.6?`${(o-i)/o*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${n}>
      <p><strong>${r.name}</strong></p>
      <p>${po.card.promised}${r.what?`${r.what}, `:""}${r.quote} <span class="zacht">(${r.by})</span></p>
      <p><${Ho} outcome=${r.outcome} on=${r.on&&k(po.card.came,{day:r.on})} /></p>
      ${Fo(r.work).length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${At} ids=${Fo(r.work)} /></p>`}
      ${l&&a`<p class="zacht">${et(l)}</p>`}
    </div>
  `}function gc({plan:t,rows:e,date:o}){let[n,r]=K(null),s=$t(null),{lanes:i,wide:l,years:c,beyond:p}=Un(t),m=Dd(i),d=m.length?m.at(-1).y+m.at(-1).height:J.top,$=J.left+l+20,f=d+J.foot,u=ea(t).find(S=>S.date===We(t.key,o))||ea(t).at(-1),h=J.left+u.x,y=k(po.report,{date:V(u.date)}),C=y.length*8.6+24,w=Math.min(Math.max(h-C/2,J.left),$-C);return a`
    <div class="lanenvak" ref=${s} onMouseLeave=${()=>r(null)} onKeyDown=${S=>S.key==="Escape"&&r(null)}>
      <svg class="lanen" viewBox=${`0 0 ${$} ${f}`} role="group" aria-label=${po.picture}>
        <rect class="daarna" x=${h} y=${J.top} width=${J.left+l+20-h} height=${d-J.top} />
        ${c.map(({year:S,x:O})=>a`
            <g class="jaar">
              <line x1=${J.left+O} x2=${J.left+O} y1=${J.top} y2=${d} />
              <text x=${J.left+O+4} y=${J.top-9}>${S}</text>
            </g>
          `)}
        ${p&&a`<g class="jaar"><text text-anchor="middle" x=${J.left+p.x} y=${J.top-9}>${po.beyond}</text></g>`}
        ${m.map((S,O)=>a`<${Ud} lane=${S} rows=${e.filter(Z=>Z.lane===O)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${$} y1=${d} y2=${d} />
        <line class="nu" x1=${h} x2=${h} y1=${J.top-8} y2=${d} />
        <g class="nulabel">
          <rect x=${w} y=${d+4} width=${C} height="28" rx="3" />
          <text x=${w+C/2} y=${d+24} text-anchor="middle">${y}</text>
        </g>
        ${e.map(S=>a`<${Gd} key=${S.id} row=${S} lane=${m[S.lane]} shown=${n?.row.id===S.id} point=${r} />`)}
      </svg>
      ${n&&a`<${Kd} at=${n} width=${$} height=${f} close=${()=>r(null)} />`}
    </div>
  `}var ft=b.promises;function Vd({rows:t,chosen:e,plan:o}){let n=Wt(o).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${ft.tiles_label}>
      ${Object.entries(n).map(([r,{tile:s}])=>a`
          <button
            type="button"
            id=${`uitkomst-${r}`}
            aria-pressed=${String(e===r)}
            onClick=${()=>A({uitkomst:e===r?null:r})}
          >
            <${mn} outcome=${r} />
            <span class="getal">${t.filter(i=>i.outcome===r).length}</span>
            <span>${s}</span>
          </button>
        `)}
    </div>
  `}var Zd=t=>{let e=Un(t.plan).lanes[t.lane];return e?[e.number,e.title.join(" ")].filter(Boolean).join(" "):""},sa=[{key:"dag",label:ft.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:ft.columns.work,text:t=>t.name,cell:t=>a`<${M} id=${t.work} />`},{key:"wat",label:ft.columns.what,text:t=>t.what},{key:"woorden",label:ft.columns.quote,text:t=>t.quote},{key:"stand",label:ft.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${Ho} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:ft.columns.lane,text:Zd}],Yd=(t,e)=>[[...sa.map(o=>o.label),b.timeline.csv.at(-1),...Lt],...t.map(o=>[...sa.map(n=>n.text(o)),Mt(o.id).map(et).join("; "),...Tt(e,o.plan.key)])],Qd=6;function Jd({rows:t,plan:e,date:o}){let[n]=Object.entries(b.shared.outcomes).find(([,{open:s}])=>s),r=t.filter(s=>s.outcome===n).sort((s,i)=>E(s.day,i.day));return a`
    <aside class="langst-open">
      <h2>${ft.open.title}</h2>
      <p>${r.length?k(ft.open.said,{date:V(We(e.key,o))}):ft.open.none}</p>
      <ul>
        ${r.slice(0,Qd).map(s=>a`
            <li key=${s.id}>
              <${mn} outcome=${s.outcome} />
              <span>
                <${M} id=${s.work} text=${s.short} />${" "}${s.what||""}
                <span class="bij">${ft.open.promised}${s.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${j("aandachtspunten",{termijnen:"alle"})}>${ft.open.gaps}</a></p>
      <h2>${ft.read.title}</h2>
      <ul class="leesregels">${ft.read.lines.map(s=>a`<li>${s}</li>`)}</ul>
    </aside>
  `}var Xd=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${Un(t).lanes.map((o,n)=>[o,e.filter(r=>r.lane===n)]).filter(([,o])=>o.length).map(([o,n])=>a`
          <details>
            <summary>${[o.number,o.title.join(" ")].filter(Boolean).join(" ")}
              <span class="bij">${z(ft.lane_total,n.length)}${na(n).map(r=>` · ${r}`)}</span>
            </summary>
            <ul>
              ${n.map(r=>a`
                  <li key=${r.id}>
                    <${Ho} outcome=${r.outcome} on=${r.by} />
                    <span><${M} id=${r.work} text=${r.short} />${" "}${r.what||r.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`;function t$({plan:t,scenario:e,chosen:o}){let n=ta(t,e.date),r=uc(t,e.date),s=n.filter(i=>!o||i.outcome===o);return a`
    <section>
      ${R&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${k(ft.intro,{count:n.length,undated:r.length})}</p>
      <${Vd} rows=${n} chosen=${o} plan=${t} />
      <div class="belofteblad">
        <div><${gc} plan=${t} rows=${s} date=${e.date} /><${Xd} plan=${t} rows=${s} /></div>
        <${Jd} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${ft.table}</summary>
        <div class="rol">
          <${dt} id=${`beloften-${t.key}`} caption=${ft.caption} rows=${s} columns=${sa} sort="dag" />
        </div>
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${k(ft.undated,{count:r.length})}</summary>
            <ul>
              ${r.map(i=>a`<li><${M} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}${i.stand&&`; ${i.stand}`}</li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function bc({route:t}){let e=U(t.query),o=hc(e),n=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",r=o.flatMap(s=>ta(s,e.date)).filter(s=>!n||s.outcome===n);return a`
    <${D} text=${ft.heading} title=${ft.title} />
    <${le}><${ze} /><${Ro} /><//>
    ${o.map(s=>a`<${t$} key=${s.key} plan=${s} scenario=${e} chosen=${n} />`)}
    ${!o.length&&a`<p>${ft.none}</p>`}
    <p class="acties">
      <${_t} name="beloften.csv" rows=${()=>Yd(r,e)} />
      <a href=${j("tijdlijn")}>${ft.all_events}</a>
    </p>
    <${Ct} text=${z(ft.lane_total,r.length)} />
  `}var me=b.questions.own,ra=200;function e$({columns:t,rows:e}){return a`
    <p>${z(me.rows,e.length)}${e.length>ra&&` ${k(me.first,{count:ra})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${me.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,ra).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>Se(me.file,Vo([t,...e]),"text/csv;charset=utf-8")}>${me.csv}</button>
    </div>
  `}function aa({start:t=me.example,exported:e=!1}){let[o,n]=K(t),[r,s]=K(null);async function i(){s({said:me.busy});try{s(await L().ask("ask",{text:o,exported:e}))}catch(l){s({said:l.message})}}return a`
    <section class="blok">
      <h2>${me.title}</h2>
      <p class="zacht">${me.intro}</p>
      <label class="veld breed">
        <span>${me.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${o}
          onInput=${l=>n(l.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${i}>${me.ask}</button></div>
      <div aria-live="polite">
        ${r?.said&&a`<p>${r.said}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?me.yes:me.no}</strong></p>`}
        ${r?.graph&&a`<pre tabindex="0" role="region" aria-label=${me.result}><code>${r.graph}</code></pre>`}
        ${r?.columns&&a`<${e$} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}var at=b.questions,yc="gaps",o$=/VALUES\s+\?\w+\s*\{\s*\}/,kc={barrier:t=>t.barrier&&Y(t.barrier),kind:t=>t.kind&&rt(t.kind),partner:t=>t.partner&&v(Xt(t.partner)||t.partner),severity:t=>q("Severity",t.severity),detail:t=>t.detail&&(St(t.detail)?v(t.detail):t.told)},_c=(t,e)=>(kc[t]?kc[t](e):e[t])||"",wc=t=>ut(t).gaps.flatMap(e=>qo(e).map(o=>({...o,plan:e.plan}))),vc={key:"severity",label:at.columns.weight,text:t=>String(Object.keys(g.codes.Severity).indexOf(t.severity)),cell:t=>a`<${vs} severity=${t.severity} />`};function n$(t){let e=Object.entries(t.columns),o=n=>St(n.subject)?a`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>_c(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[vc],...Ae(n=>n.plan),{key:"bron",label:at.columns.place,sort:!1,text:n=>Oo(n).map(et).join("; ")}]}function s$({name:t,query:e,scenario:o}){let n=wc(o).filter(l=>l.query===t);if(!n.length)return a`<p>${at.nothing}</p>`;let r=n$(e),s={rows:z(at.rows,n.length),scenario:pt(o)},i=()=>[[at.columns.sentence,...r.map(l=>l.label),...Lt],...n.map(l=>[l.sentence,...r.map(c=>c===vc?_c("severity",l):c.text(l)),...Tt(o,l.plan)])];return a`
    <div class="rol">
      <${dt}
        id=${`uitkomst-${t}`}
        caption=${k(at.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${_t} name=${`${t}.csv`} rows=${i} />
      <a href=${j("aandachtspunten",{vraag:t})}>${at.as_sentences}</a>
    </div>
  `}function r$({name:t,query:e,scenario:o}){let n=Object.values(g.views).find(i=>i.query===t),r=e.shelf===yc,s=j("overzicht",{rijen:at.rows_of[t]});return a`
    <p class="kruimel"><a href=${j("vragen")}>${at.title}</a></p>
    <${D} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${le}><${Ue} /><//>`}
    <${Ke} pairs=${[[at.why,e.why],[at.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${at.result}</h2>
          <${s$} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in at.rows_of&&a`<p><a href=${s}>${at.in_overview}</a></p>`}
    ${n&&a`<p><a href=${j(["graaf",n.name])}>${at.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${at.ask} <code>${k(at.command,{name:t})}</code></p>`}
    <details>
      <summary>${at.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${at.sparql}><code lang="en">${e.sparql}</code></pre>
      <${io} text=${()=>e.sparql} label=${at.copy} />
    </details>
    ${L()&&!o$.test(e.sparql)&&a`<${aa} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function a$({shelf:t,counts:e}){let o=Object.entries(g.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:at.columns.title,text:r=>r.title,cell:r=>a`<a href=${j(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:at.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:at.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${dt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===yc?n:n.slice(0,2)}
      />
    </section>
  `}function xc({route:t}){let e=U(t.query),o=t.path[1],n=g.queries[o];if(o&&!n)return a`<${Co} />`;if(o)return a`<${r$} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of wc(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${D} text=${at.title}><p class="uitleg">${at.intro}</p><//>
    ${L()&&a`<${aa} />`}
    ${at.shelves.map(s=>a`<${a$} shelf=${s} counts=${r} />`)}
  `}var Zt=b.search,ia=100,la=({text:t,wanted:e})=>Ha(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),i$=({item:t,wanted:e})=>a`
  <li>
    <a href=${j(t.path)}><${la} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${R&&lt(t.id)&&`, ${lt(t.id).title}`}
    </span>
    <p><${la} text=${li(t,e)} wanted=${e} /></p>
  </li>
`,Oc=t=>j("zoek",{q:t});function l$({text:t}){let{meant:e,alone:o}=ii(t),[n,r]=Zt.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${Oc(e)}>${e}</a>${r}</p>`}
      ${o.length>0&&a`<p>${Zt.alone} ${o.map(s=>a` <a href=${Oc(s)}>${s}</a>`)}</p>`}
      <p>${Zt.try} ${Object.entries(Zt.lists).map(([s,i])=>a` <a href=${j(s)}>${i}</a>`)}</p>
    </section>
  `}var Sc=t=>T(Oe(t).map(([e])=>tt(e)?e:Pt(e,"initiative").find(tt)).filter(Boolean));function c$({text:t,wanted:e}){let[o,n]=K(null);if(Le(()=>{let i=!0;n(null);let l=window.setTimeout(()=>{Za(t).then(c=>i&&n(c)).catch(()=>{})},250);return()=>{i=!1,window.clearTimeout(l)}},[t]),!o?.source)return null;let{found:r,count:s}=o;return a`
    <section id="in-de-bron">
      <h2>${k(Zt.source.title,{count:s})}</h2>
      ${s===0&&a`<p>${Zt.source.none}</p>`}
      ${r.length<s&&a`<p class="zacht">${k(Zt.source.first,{count:r.length})}</p>`}
      <ol class="resultaten">
        ${r.map(({vindplaats:i,woorden:l})=>a`
            <li key=${i}>
              <p><${la} text=${l} wanted=${e} /></p>
              <p class="zacht">
                ${et(i)}${Sc(i).length>0&&[", ",Zt.source.about,a`<${At} ids=${Sc(i)} />`]}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function Cc({route:t}){let e=t.query.q||"",{wanted:o,found:n}=ps(e),r=T(n.map(l=>l.kind)).sort(E),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);Ot(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?z(Zt.found,s.length):k(Zt.nothing,{text:e});return a`
    <${D} text=${Zt.title} />
    <section class="filters" aria-label=${Zt.label}>
      <div class="velden">
        <${He} label=${Zt.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${Et} label=${Zt.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Zt.type}</p>
    ${o.length>0&&!n.length&&a`<${l$} text=${e} />`}
    <ol class="resultaten">
      ${s.slice(0,ia).map(l=>a`<${i$} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>ia&&a`<p>${k(Zt.too_many,{count:s.length-ia})}</p>`}
    ${o.length>0&&xe()&&a`<${c$} text=${e} wanted=${o} />`}
    <${Ct} text=${o.length?i:""} />
  `}var Us=b.summary.lanes,Tc=b.shared.outcomes,[jc,fn,pa,Gn,p$,m$]=[225,690,17,8,16,.68];function Lc(t,e){return fe("Deadline").filter(o=>o.startsWith(`${t.key}/`)&&Nt(o,e)&&_(o,"dueBy")).map(o=>{let n=P(o,"initiative");return{id:o,day:_(o,"dueBy"),outcome:te(o,e).outcome,chapter:g.works[n]?.chapter||""}}).filter(o=>o.outcome)}function d$(t,e,o){let n=Lc(t,e),r=l=>_(l,"identifier"),s=T(n.map(l=>l.chapter)).sort((l,c)=>E(r(l)||"~",r(c)||"~")),i=pa;return s.map(l=>{let c=n.filter(u=>u.chapter===l).sort((u,h)=>E(u.day,h.day)),p=new Map;for(let u of c){let h=Math.round(o(u.day)/Gn)*Gn,y=u.outcome==="ahead"?Math.max(h,o(e)+Gn):h;p.set(y,[...p.get(y)||[],u])}let m=Math.max(p$,Math.max(...[...p.values()].map(u=>u.length))*Gn+4),d=i+m/2,$=[...p].flatMap(([u,h])=>h.map((y,C)=>({...y,x:u,y:d+(C-(h.length-1)/2)*Gn}))),f={chapter:l,top:i,middle:d,height:m,signs:$};return i+=m,f})}var ca=t=>new Date(`${t}T00:00:00Z`).getTime(),Mc=t=>t?k(Us.chapter,{number:_(t,"identifier"),name:_(t,"prefLabel")}):Us.elsewhere,$$=t=>t.length>40?`${t.slice(0,39).trim()}…`:t,u$=t=>fo(Object.entries(Tc).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>`${e} ${o}`));function Bc({scenario:t,plan:e}){let o=We(e.key,t.date),n=Lc(e,o).map(h=>h.day);if(!n.length)return null;let[r,s]=[Math.min(...n.map(h=>+h.slice(0,4))),Math.max(...[...n,o].map(h=>+h.slice(0,4)))],[i,l]=[ca(`${r}-01-01`),ca(`${s+1}-01-01`)],c=h=>jc+8+(ca(h)-i)/(l-i)*(fn-jc-16),p=d$(e,o,c),m=p[p.length-1].top+p[p.length-1].height,d=c(o),$=Array.from({length:s-r+1},(h,y)=>r+y),f=p.map(({chapter:h,signs:y})=>k(Us.told,{chapter:Mc(h),counts:u$(y)})),u=d>fn-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${fn} ${m+16}`} role="img" aria-label=${f.join(" ")}>
      <rect class="straks" x=${d} y=${pa} width=${fn-d} height=${m-pa} />
      ${$.map(h=>a`
          <line class="jaar" x1=${c(`${h}-01-01`)} x2=${c(`${h}-01-01`)} y1="4" y2=${m} />
          <text class="jaartal" x=${c(`${h}-01-01`)+4} y="12">${h}</text>
        `)}
      ${p.map(h=>a`
          <line class="baan" x1="0" x2=${fn} y1=${h.top} y2=${h.top} />
          <text x="0" y=${h.middle+4}>${$$(Mc(h.chapter))}</text>
        `)}
      <line class="baan" x1="0" x2=${fn} y1=${m} y2=${m} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${m+4} />
      <text class="peildag" x=${u==="end"?d-4:d+4} y=${m+13} text-anchor=${u}>
        ${k(Us.line,{date:V(o)})}
      </text>
      ${p.flatMap(({signs:h})=>h.map(y=>a`
            <g transform=${`translate(${y.x} ${y.y}) scale(${m$})`}>
              <title>${[v(P(y.id,"initiative")),V(y.day),Tc[y.outcome].said].join(", ")}</title>
              <${zn} outcome=${y.outcome} />
            </g>
          `))}
    </svg>
  `}var ma=b.summary.route;function f$({step:t,number:e,missing:o,partners:n}){let r=n.filter(({id:s})=>!Po(s));return a`
    <li class=${n.length?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?z(ma.count,r.length):ma.nobody}</p></div>
      </div>
      <div>
        ${o.length>0&&a`<ul class="gemis" aria-label=${ma.silent}>${o.map(s=>a`<li><span>${s}</span></li>`)}</ul>`}
        <ul class="namen">
          ${n.map(({id:s,label:i})=>a`<li class=${Po(s)?"verzamel":""}>${i}</li>`)}
        </ul>
      </div>
    </li>
  `}function Ec({scenario:t,plan:e}){let o=Ut("kind",t,e),n=Ut("partner",t,e);return a`
    <ol class="blad-route">
      ${e.steps.map((r,s)=>{let i=o.filter(c=>c.cells[s]?.unmet).map(c=>c.label),l=n.filter(c=>c.cells[s]?.initiatives).map(c=>({id:Xt(c.key),label:c.label}));return a`<${f$} step=${r} number=${s+1} missing=${i} partners=${l} />`})}
    </ol>
  `}var mo=b.summary,h$=b.shared.outcomes;function Ac({plan:t,scenario:e,number:o,total:n,children:r}){let{version:s,content:i}=g.meta,l={version:s,content:(i||"").slice(0,12),scenario:pt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${k(mo.head,{date:V(We(t.key,e.date))})}</p>
      </div>
      ${r}
      <div class="vel-voet">
        <p>${k(mo.foot.source,{sources:ao(t)})} ${k(mo.foot.version,l)}</p>
        <p>${k(mo.foot.sheet,{number:o,total:n})}</p>
      </div>
    </section>
  `}function g$({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet)return a`<td class="niets">–</td>`;let[o,n]=t.brief;return t.initiatives?a`
    <td data-kop=${Y(e)}>
      <${Ve} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:a`<td class="arcering" data-kop=${Y(e)}><span class="plaat">${o}</span></td>`}var b$=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${mo.matrix.title}</caption>
    <thead>
      <tr><td></td>${ie(e).map(o=>a`<th scope="col">${Y(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ut("kind",t,e).map(o=>a`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,r)=>a`<${g$} cell=${n} step=${ie(e)[r]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Gs=({title:t,note:e,children:o})=>a`
  <section class="blok-blad"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${o}</section>
`;function k$(t,e){let n=Ut("kind",t,e).flatMap(r=>r.cells.slice(0,-1)).filter(r=>r?.expected);return{expected:n.length,silent:n.filter(r=>!r.initiatives).length}}function y$({scenario:t,plan:e,...o}){let n=Wt(e).summary,r=ut({...t,plan:e.key}).points,s=k$(t,e);return a`
    <${Ac} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading}</h2>
      <p class="vel-intro">
        ${k(n.intro,{report:ro(e)})} ${s.expected>0&&k(n.counted,s)}
      </p>
      <${So} plan=${e} />
      <${Gs} title=${n.matrix.title} note=${n.matrix.note}>
        <${b$} scenario=${t} plan=${e} />
        <${En} />
      <//>
      <${Gs} title=${b.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${r.filter(i=>i.plan===e.key).map(i=>a`
                <li>
                  <h3><span class="getal">${i.number}</span> ${i.title}</h3>
                  <p>${i.text} <strong>${i.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p><strong>${n.care.title}</strong> ${n.care.text}</p></li>
        </ul>
      <//>
    <//>
  `}function _$({scenario:t,plan:e,...o}){let n=Wt(e).summary;return a`
    <${Ac} plan=${e} scenario=${t} ...${o}>
      <${Gs} title=${n.route.title} note=${n.route.note}>
        <${Ec} scenario=${t} plan=${e} />
      <//>
      <${Gs} title=${n.lanes.title} note=${n.lanes.note}>
        <${Bc} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Object.entries(h$).map(([r,{tile:s}])=>a`<li><${mn} outcome=${r} /> ${s}</li>`)}
        </ul>
      <//>
    <//>
  `}function Fc({route:t}){let e=U(t.query),o=ve(e),n=2*o.length;return a`
    <div class="vel-boven">
      <${D} text=${mo.title}><p class="uitleg">${mo.screen}</p><//>
      <${ze} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${mo.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((r,s)=>a`
          <${y$} key=${r.key} scenario=${e} plan=${r} number=${2*s+1} total=${n} />
          <${_$} key=${`${r.key}-2`} scenario=${e} plan=${r} number=${2*s+2} total=${n} />
        `)}
    </div>
    <${Ct} text=${mo.screen} />
  `}var hn=b.thing,w$=new Set([...g.hidden,...hn.said]),it=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,de=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,To=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function v$({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:g.lists[t]?q(g.lists[t],e):hn.truth[e]||V(e)}var gn=t=>Object.entries(Jt.get(t)).filter(([e])=>!w$.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${v$} property=${e} value=${r} />`);return[N(go(e)),n.length>1?a`<${To} items=${n} />`:n[0]]}),Ks=({id:t})=>Oe(t).some(([e])=>he(e,"Figure"))&&a`<${it} title=${hn.figures}><${zr} id=${t} /><//>`;function bn({id:t,skip:e}){let o=new Map;for(let[c,p]of Oe(t)){if(!tt(c)||he(c,"Figure")||he(c,"Barrier")||e.includes(p))continue;let m=hn.from_here[p]||k(hn.this,{term:go(p)});o.set(c,[...o.get(c)||[],m])}if(!o.size)return null;let n=[...o].map(([c,p])=>({from:c,how:T(p).join(", ")})),{columns:r,title:s,caption:i}=hn.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>v(c),cell:({from:c})=>a`<${M} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>ht(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Ht(c),cell:({from:c})=>no(c)&&a`<${gt} id=${c} />`}];return a`
    <${it} title=${s}>
      <${dt} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var bt=b.thing.organisation,Pc=t=>zt.filter(e=>t.includes(e.notation)).map(e=>e.label);function x$({id:t,rows:e}){let o=e.filter(l=>zo(l.role)),n=Pc(o.flatMap(l=>on(l.undertaking))),r=Pt(t,"unit"),s=_(t,"tooi"),i=[...gn(t),[b.thing.also_known,ct(t,"altLabel").join(", ")],[bt.units,r.length>0&&a`<${Pe} ids=${r} />`],[bt.identity,s?k(bt.identified,{code:s,date:V(_(t,"checkedOn"))}):bt.unidentified]];return a`
    <${it} title=${b.thing.known}>
      <${de} text=${_(t,"summary")} />
      ${Po(t)&&a`<p>${bt.collective}</p>`}
      ${_(t,"isIndependent")==="true"&&a`<p>${bt.independent}</p>`}
      <p>${n.length?k(bt.steps,{steps:fo(n.map(l=>l.toLowerCase()))}):bt.no_steps}</p>
      <${Ke} pairs=${i} />
    <//>
  `}function O$({rows:t}){let e=bt.columns,o=({undertaking:s})=>g.works[s]?.across?b.shared.all_steps:Pc(on(s)).join(", "),n=[...Ae(s=>lt(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>v(s.undertaking),cell:s=>a`<${M} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>ht(s.undertaking)},{key:"rol",label:e.role,text:s=>q("Role",s.role)},{key:"stand",label:e.stand,text:s=>Ht(s.undertaking),cell:s=>a`<${gt} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Kt} of=${[s.id]} />`}],r=T(t.map(s=>s.undertaking)).length;return a`
    <${it} title=${k(bt.work,{count:r})}>
      <p class="zacht">${bt.work_note}</p>
      ${r?a`<${dt} id="acties" caption=${bt.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function S$({id:t}){let e=Dt(t,"Contribution","byOrganisation");return e.length?a`
    <${it} title=${k(bt.own,{count:e.length})}>
      <p class="zacht">${bt.own_note}</p>
      ${e.map(o=>a`
          <h3><${M} id=${P(o,"initiative")} /></h3>
          <${Fn} id=${o} />
          <${Kt} of=${[o]} />
        `)}
    <//>
  `:null}function C$({id:t}){let e=Dt(t,"Expectation","organisation");return e.length?a`
    <${it} title=${bt.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${N(ge(o,"engagement")||bt.wish)}</strong>: ${_(o,"rationale")}</p>
            <${Kt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function j$({id:t}){let e=["member","organization"].flatMap(n=>Dt(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${M} id=${P(n,"member")} />`,bt.member,a`<${M} id=${P(n,"organization")} />`,`: ${_(n,"post")}`]);return a`<${it} title=${bt.members}><${To} items=${o} /><//>`}var zc=4;function M$({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>zo(s.role)))for(let s of Tn(r).filter(i=>i!==t))o.set(s,T([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(Be),i=k(s.length>zc?bt.more_works:bt.works,{works:s.slice(0,zc).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${it} title=${bt.together}>
      <p class="zacht">${bt.alphabetical}</p>
      <${Pe} ids=${Ze([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function Nc({id:t}){let e=nn(t);return a`
    <${x$} id=${t} rows=${e} />
    <${O$} rows=${e} />
    <${S$} id=${t} />
    <${C$} id=${t} />
    <${j$} id=${t} />
    <${M$} id=${t} rows=${e} />
    <${bn} id=${t} skip=${["unitOf","unit"]} />
  `}var $e=b.thing.step,da=t=>Rt[t]?.[1]||"",Rc=(t,e="")=>[a`<${Ge} basis=${t} />`,` ${da(t)}${e}`],T$=({id:t,narrow:e})=>a`
  <${it} title=${$e.what}>
    <${de} text=${_(t,"step")} />
    <${de} text=${_(t,"definition")} />
    <${de} text=${_(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${$e.narrower}<${At} ids=${e} />.</p>`}
    ${P(t,"broader")&&a`<p>${$e.broader}<${M} id=${P(t,"broader")} />.</p>`}
  <//>
`;function L$({id:t,scenario:e}){let o=$e.cell_columns,n=ut(e).matrix.kind.filter(c=>as(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>j("overzicht",{cel:ke(c.column,ms(t),c.plan)}),s=c=>N(rt(c.column)),i=c=>{let{word:p,lines:m,look:d}=Gt(c);return[a`<span class=${`chip ${d}`}>${p}</span>`,m.length>0&&` ${m.join(" · ")}`]},l=[...Ae(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>Gt(c).word,cell:i},{key:"hoe",label:o.how,text:c=>da(c.most_basis),cell:c=>c.most_basis&&Rc(c.most_basis)}];return a`
    <${it} title=${$e.cells}>
      <p class="zacht">${pt(e)}</p>
      <${dt} id="vakken" caption=${$e.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function B$({links:t,scenario:e}){let o=$e.columns,n=s=>P(s,"initiative"),r=[...Ae(s=>lt(s)?.key),{key:"actie",label:o.action,text:s=>v(n(s)),cell:s=>a`<${M} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>ct(s,"interventionKind").map(rt).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>Tn(n(s)).map(v).join(", "),cell:s=>a`<${At} ids=${Tn(n(s))} />`},{key:"stand",label:o.stand,text:s=>Ht(n(s),e.date),cell:s=>a`<${gt} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>da(ko(s,"basis",e)),cell:s=>Rc(ko(s,"basis",e),`; ${q("Strength",ko(s,"strength",e))}`)}];return a`
    <${it} title=${k($e.work,{count:T(t.map(n)).length})}>
      ${t.length?a`<${dt} id="wiewat" caption=${$e.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${rn(G(e.plan))}</p>`}
    <//>
  `}function E$({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${M} id=${o} />`,k(Wt(lt(o)).thing.step.helper,{awareness:ge(o,"awareness")||$e.unaware})]);return a`<${it} title=${$e.helpers}><${To} items=${e} /><//>`}function A$({ids:t}){if(!t.length)return null;let e=n=>[ge(n,"recommendationKind"),ge(n,"response")||$e.no_response],o=t.map(n=>[a`<${M} id=${n} />`,k($e.asked_for,{kind:e(n)[0],response:e(n)[1]})]);return a`<${it} title=${$e.asked}><${To} items=${o} /><//>`}function qc({id:t}){let e=U(F.route.query),o=Pt(t,"narrower"),n=s=>[t,...o].flatMap(i=>Dt(i,s,"barrier")),r=n("Contribution").filter(s=>Sr(s,e)&&Ao(s,e.plan));return a`
    <${T$} id=${t} narrow=${o} />
    <${L$} id=${t} scenario=${e} />
    <${B$} links=${r} scenario=${e} />
    <${A$} ids=${n("Recommendation").filter(s=>Ao(s,e.plan))} />
    <${E$} ids=${n("Facilitator")} />
  `}var Re=t=>Wt(lt(t)).thing.undertaking,Ic=t=>a`<${Kt} of=${[t]} />`;function F$({report:t,said:e}){return a`
    <${de} text=${_(t,"summary")} />
    <${Wo} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Kt} of=${[t]} />
  `}function z$({id:t}){let e=lt(t),{result:o}=Re(t),n=e.dates.filter(({date:s})=>sn(t,s));if(!n.length)return null;let r=(s,i)=>i===e.date&&o[_(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${n.map(({date:s,label:i})=>{let l=ds(t,s);return a`
          <li>
            <strong>${N(i)}</strong>
            <p><${gt} id=${t} date=${s} /></p>
            ${l&&a`<${F$} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function P$({id:t}){let e=Pt(t,"silentPart"),o=e.map(n=>[_(n,"summary"),a`<span class="zacht"> (${q("SilentWeight",_(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${Re(t).silent}</strong></p><${To} items=${o} />`}function N$({id:t}){let e=Re(t),o=e.deadline_columns,n=$s(t);if(!n.length)return null;let r=i=>[`“${_(i,"deadlineText")}”`,_(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>_(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>_(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>_(i,"dueBy"),cell:i=>V(_(i,"dueBy"))||_(i,"condition")},{key:"soort",label:o.kind,text:i=>us(_(i,"modality"))},{key:"er",label:o.there,text:i=>te(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${de} text=${_(i,"summary")} />`,Ic(i)]}];return a`<${dt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function R$({id:t}){let e=Re(t),o=e.who_columns,n=so(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${M} id=${i} /><${an} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>v(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>q("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>_(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>Ic(i.id)}];return a`<${dt} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function q$({id:t}){let e=Pt(P(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${Re(t).heading}<${At} ids=${e} />.</p>`}function I$({id:t}){let e=Re(t),o=yo(t);if(o.length)return o.map(r=>a`<${Fn} id=${r} /><${Kt} of=${[r]} />`);if(_(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=ct(t,"interventionKind").map(rt).join(", ");return a`
    <p>${k(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${_(t,"rationale")}</p>
  `}function W$({id:t}){let e=Re(t),o=Oe(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${gt} id=${r} />`;return a`
    <${it} title=${e.container}><p>${e.parts}</p><${Pe} ids=${o} more=${n} /><//>
  `}var D$=({id:t})=>a`
  <${it} title=${Re(t).progress}><${z$} id=${t} /><${P$} id=${t} /><${N$} id=${t} /><//>
  <${it} title=${Re(t).who}><${R$} id=${t} /><${q$} id=${t} /><//>
  <${it} title=${Re(t).steps}><${I$} id=${t} /><//>
`;function Wc({id:t}){let e=Re(t),o=lt(t),n=_(t,"promise"),r=gn(t),s=_(t,"isContainer")==="true"?W$:D$;return a`
    <${it} title=${n?e.promise:e.what}>
      <${de} text=${n} />
      <${de} text=${_(t,"summary")} />
      ${_(t,"isNew")==="true"&&a`<p class="zacht">${k(e.new,{when:ho(o.date,o)})}</p>`}
      ${_(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Kt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${Ks} id=${t} />
    ${r.length>0&&a`<${it} title=${b.thing.further}><${Ke} pairs=${r} /><//>`}
    <${bn} id=${t} skip=${["subMeasureOf"]} />
  `}var Lo=b.thing;function H$({id:t}){let e=Oe(t).filter(([r,s])=>s==="inChapter"&&no(r)).map(([r])=>r),o=[...gn(t),[Lo.also_known,ct(t,"altLabel").join(", ")],[Lo.place,Mt(t).length>0&&a`<${Kt} of=${[t]} />`]],n=r=>a` <${gt} id=${r} />`;return a`
    <${it} title=${Lo.known}>
      ${he(t,"Facilitator")&&a`<p class="zacht">${Wt(lt(t)).thing.other.judged}</p>`}
      <${de} text=${_(t,"summary")} />
      <${de} text=${_(t,"rationale")} />
      <${Ke} pairs=${o} />
    <//>
    <${Ks} id=${t} />
    ${e.length>0&&a`<${it} title=${Lo.other.chapter}><${Pe} ids=${Ze(e)} more=${n} /><//>`}
    <${bn} id=${t} skip=${["inChapter"]} />
  `}var Dc=5;function U$({id:t}){let e=U(F.route.query),o=s=>qo(s).some(i=>i.subject===t||he(t,"Barrier")&&as(i.barrier,s.plan)===t||On(t)&&[i.partner,...i.beside||[]].includes(_(t,"notation"))),n=ut(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(Dc);return a`
    <${it} title=${k(Lo.gaps,{count:n.length})}>
      <${Fr} list=${n.slice(0,Dc)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${k(b.shared.show_more,{count:r.length})}</summary>
            <${Fr} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var Hc={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function G$({id:t}){let e=Xo(t),o=[Hc[e]&&a`<a href=${j(Hc[e])}>${Lo.crumbs[e]}</a>`,R&&lt(t)?.title,...["inChapter","subMeasureOf"].map(n=>P(t,n)&&a`<${M} id=${P(t,n)} />`),ht(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var K$={undertaking:Wc,organisation:Nc,step:qc,other:H$};function Uc({route:t}){let e=t.path.slice(1).join("/");if(!tt(e))return a`<${Co} />`;let o=v(e),n=Xo(e),r=K$[n],s=()=>{let l=k(Lo.footnote,{kind:ht(e),name:o,said:_(e,"promise")||_(e,"summary")});return Ln(l.trim().replace(/([^.!?])$/,"$1."),Mt(e),null,lt(e)||G())},i=n==="undertaking"&&_(e,"isContainer")!=="true";return a`
    <${G$} id=${e} />
    <${D} text=${he(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${gt} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${io} text=${s} />
      <a href=${j(["graaf","omgeving"],{ding:e})}>${Lo.around}</a>
    </div>
    <${r} id=${e} />
    <${U$} id=${e} />
  `}var qe=b.timeline,V$=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),Gc=(t,e)=>[t.progress&&t.id&&Ht(t.id,e),t.stand[e]].filter(Boolean).join("; "),Vs=t=>t.day.slice(0,4);function Z$({row:t,date:e}){let o=Gc(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${qe.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Ai} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var Y$=(t,e)=>[[...qe.csv,...Lt],...t.map(o=>[o.when,qe.kinds[o.kind],o.id&&v(o.id),o.what,Gc(o,e.date),Mt(o.at).map(et).join("; "),...Tt(e,o.plan||o.at)])],Q$=["tekst","wat","stap","jaar"];function J$({years:t}){return a`
    <${le}>
      <${ze} />
      <${Ro} />
      <div class="velden">
        <${He} name="tekst" />
        <${Et} label=${qe.fields.what} name="wat" options=${Object.entries(qe.kinds)} />
        <${Et} label=${qe.fields.step} name="stap" options=${zt.map(e=>[e.notation,e.label])} />
        <${Et} label=${qe.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${xo} names=${Q$} />
      </div>
    <//>
  `}function Kc({route:t}){let e=U(t.query),o=t.query,n=g.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||Vs(l)===o.jaar)&&(!o.tekst||st(V$(l)).includes(st(o.tekst)))),s=z(qe.count,r.length),i=l=>r.filter(c=>Vs(c)===l);return a`
    <${D} text=${qe.title}><p class="uitleg">${qe.intro} <a href=${j("beloften")}>${qe.lanes}</a>.</p><//>
    <${J$} years=${T(n.map(Vs))} />
    <p class="telling">${s}<${_t} name="tijdlijn.csv" rows=${()=>Y$(r,e)} /></p>
    ${T(r.map(Vs)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${Z$} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Ct} text=${s} />
  `}var Yt=b.unknown,Qt=g.unknown;function kn({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${k(b.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var Vc=t=>Ze(t).map(e=>a`<li><${M} id=${e} /></li>`),Zc=t=>[...t].sort((e,o)=>E(v(P(e,"initiative")),v(P(o,"initiative")))),X$=({id:t})=>a`
  <li>
    <${M} id=${P(t,"initiative")} />${" → "}<${xs} id=${P(t,"barrier")} />
    ${`: ${_(t,"rationale")}`}<${Wo} of=${t} />
  </li>
`,tu=({id:t})=>a`
  <li><${M} id=${P(t,"initiative")} />${`: ${ge(t,"status")}`}<${Wo} of=${t} /></li>
`;function eu(){let t=Yt.unjudged,e=Ze(Qt.unjudged).map(o=>a`<li><${M} id=${o} /><span class="zacht"> – ${ht(o).toLowerCase()}</span></li>`);return a`
    <${ye} of=${t} count=${e.length}>${e.length?a`<${kn} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function ou(){let t=fe("Contribution").length,e=s=>a`<${X$} id=${s} />`,o=Zc(Qt.weak).map(e),n=k(Yt.weak.intro,{all:t,stated:t-o.length}),r=Zc(Qt.statuses).map(s=>a`<${tu} id=${s} />`);return a`
    <${ye} of=${Yt.weak} count=${o.length} intro=${n}><${kn} items=${o} shown=${6} /><//>
    <${ye} of=${Yt.other} count=${Qt.other.length}><${kn} items=${Qt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${ye} of=${Yt.statuses} count=${r.length}><${kn} items=${r} shown=${6} /><//>`}
  `}var nu=()=>a`
  <${ye} of=${Yt.clashes} count=${Qt.clashes.length}>
    ${Ze(Qt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${_(t,"summary")}</p>
          <${Kt} of=${[t]} />
        </div>
      `)}
  <//>
`;function su(){if(!Qt.judged.length)return null;let t=e=>k(Yt.judged.line,{step:v(P(e,"barrier")),kinds:ct(e,"interventionKind").map(rt).join(", "),state:ge(e,"state"),why:_(e,"rationale"),who:_(e,"post"),date:V(_(e,"asOf"))});return a`
    <${ye} of=${Yt.judged} count=${Qt.judged.length}>
      <ul>${Qt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function ru(){let t=Yt.expected.columns,e=n=>P(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>v(e(n)),cell:n=>a`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>ct(n,"interventionKind").map(rt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>_(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>_(n,"source")}];return a`
    <${ye} of=${Yt.expected} count=${Qt.expected.length}>
      <details>
        <summary>${Yt.expected.show}</summary>
        <div class="rol">
          <${dt} id="verwacht" caption=${Yt.expected.caption} rows=${Qt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var Yc=()=>a`
  <${D} text=${Yt.title}><p class="uitleg">${Yt.intro} ${Ee}</p><//>
  <${eu} />
  <${ou} />
  <${nu} />
  <${su} />
  <${ye} of=${Yt.nameless} count=${Qt.nameless.length}><${kn} items=${Vc(Qt.nameless)} /><//>
  <${ye} of=${Yt.generic} count=${Qt.generic.length}><${kn} items=${Vc(Qt.generic)} /><//>
  <${ru} />
  <${Ds} />
`;var Ft=b.whatif,Jc=(t,e,o)=>ut({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function Xc(t){if(!t)return Ft.no_cell;let{word:e,lines:o}=Gt(t);return[e,...o].join(", ")}var $a=(t,e)=>{let o=N(rt(t.column));return e?k(Ft.cell,{kind:o,step:Y(t.barrier).toLowerCase()}):o};function Qc({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${R?"h3":"h2"}>${k(Ft.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function au({loss:t,scenario:e,id:o,title:n}){let r=l=>Jc(t,l,e),s=l=>j("overzicht",{cel:ke(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:Ft.columns.cell,sort:!1,text:l=>$a(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${$a(l,r(l))}</a>`:$a(l)},{key:"nu",label:Ft.columns.now,sort:!1,text:l=>Xc(r(l))},{key:"weg",label:Ft.columns.lost,sort:!1,text:l=>l.said}];return a`<${dt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function iu({loss:t,scenario:e}){let o=G(t.plan),{cells:n,none:r,...s}=o.words.losses,i=`verlies${o===g.plans[0]?"":`-${o.key}`}`,l=p=>[" ",a`<${gt} id=${p} date=${e.date} />`],c=(p,m)=>a`
    <${Qc} title=${p} count=${m.length} none=${r}><${Pe} ids=${m} more=${l} /><//>
  `;return a`
    <section>
      ${R&&a`<h2>${o.title}</h2>`}
      <p>${t.said}</p>
      <${Qc} title=${n} count=${t.cells.length} none=${r}>
        <${au} loss=${t} scenario=${e} id=${i} title=${n} />
      <//>
      ${Object.keys(s).filter(p=>Array.isArray(t[p])).map(p=>c(s[p],t[p]))}
      ${t.blocks.map(p=>c(p.said,p.acts))}
    </section>
  `}function tp({losses:t,without:e,scenario:o}){let n=()=>t.flatMap(r=>r.cells.map(s=>{let i=Jc(r,s,o),l=i?Y(s.barrier):"";return[e,rt(s.column),l,Xc(i),s.said,...Tt(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${iu} key=${r.plan} loss=${r} scenario=${o} />`):ve(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${_t} name="wat-als.csv" rows=${()=>[[...Ft.csv,...Lt],...n()]} />
    </div>
  `}var lu=(t,e)=>[...Qo(e),...t.map(o=>["zonder",o])];function cu({notations:t,names:e,scenario:o}){let[n,r]=K(null),s=[o.key,...t].join();if(Le(()=>{let c=!0;return r(null),Ka(lu(t,o)).then(p=>{c&&(r(p),mt(Ft.done))}).catch(p=>c&&r({silent:p.message||Ft.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${Ft.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=z(Ft.questions,n.gaps.filter(i).length);return a`
    <div>
      <${tp} losses=${n.losses.filter(i)} without=${fo(e)} scenario=${o} />
      <p>${k(Ft.with_this,{questions:l,now:ut(o).gaps.length})}</p>
    </div>
  `}var Zs=t=>_(t,"notation");function pu({acting:t,chosen:e}){if(!xe())return a`
      <${Et} label=${Ft.one} name="zonder" options=${t.map(n=>[Zs(n),v(n)])} />
    `;let o=(n,r)=>{let s=r?[...e,n]:e.filter(i=>i!==n);A({zonder:s.map(Zs).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${Ft.more}</legend>
      ${t.map(n=>a`
          <label key=${n}>
            <input
              id=${`zonder-${Zs(n)}`}
              type="checkbox"
              checked=${e.includes(n)}
              onChange=${r=>o(n,r.target.checked)}
            />
            ${` ${v(n)}`}
          </label>
        `)}
    </fieldset>
  `}function ep({route:t}){let e=U(t.query),{without:o}=ut(e),n=Object.keys(o).filter(l=>o[l].length).sort((l,c)=>E(v(l),v(c))),r=(t.query.zonder||"").split(",").map(Xt).filter(Boolean),s=r.map(l=>v(l)),[i]=r;return a`
    <${D} text=${Ft.title}><p class="uitleg">${Ft.intro}</p><//>
    <${le}>
      <${Ue} />
      <div class="velden"><${pu} acting=${n} chosen=${r} /></div>
    <//>
    ${!xe()&&a`<p class="zacht">${Ft.alone}</p>`}
    ${r.length===1&&a`<${tp} losses=${o[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&xe()&&a`<${cu} notations=${r.map(Zs)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${Ft.choose}</p>`}
    <${Ct} text=${r.length===1?k(Ft.said,{name:s[0]}):""} />
  `}var je=t=>document.getElementById(t);je("spring").addEventListener("click",t=>{t.preventDefault(),je("inhoud").focus()});ui();je("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=je("zoek").value;location.hash=ai(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=b.shared.report_fault,{version:n,content:r}=g.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};Cr(k(e,{...s,sources:ao()}),o)});var op={__proto__:null,overzicht:$c,dekking:Hi,aandachtspunten:nl,partners:ec,maatregelen:oc,naslag:sc,tijdlijn:Kc,beloften:bc,graaf:Yl,ding:Uc,samenvatting:Fc,vragen:xc,"wat-als":ep,vergelijk:zi,"weet-niet":Yc,methode:ac,zoek:Cc,...(g.served||L())&&{controleer:Bi},onbekend:Co};function mu(t,e){let o=Object.keys(g.views).length>0,n=Object.keys(g.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return kr(e)&&r.views===o&&r.comparisons===n?!1:(Ie(a`<p role="status">${b.werkplaats.busy}</p>`,je("inhoud")),L().ask("page",{options:Qo(e),...r}).then(({page:s})=>L().show(s,L().own)).catch(s=>Ie(a`<p role="alert">${s.message}</p>`,je("inhoud"))),!0)}function du(t){let e=t.path[0]||"overzicht",o=je("inhoud");L()?.own&&mu(e,U(t.query))||(o.className=`scherm-${e}`,Ie(a`<${op[e]||op.onbekend} key=${t.path.join("/")} route=${t} />`,o),fi(e,t.path))}function ua(){let t=je("motor");t.hidden=!1;let{state:e,why:o,own:n}=L();Ie(a`<${vi} state=${e} why=${o} own=${n} />`,t)}function $u(){uu(),window.removeEventListener("werkplaats",ua),Ie(null,je("inhoud")),Ie(null,je("motor"))}L()&&(je("eigen").hidden=!1,window.addEventListener("werkplaats",ua),ua());je("inhoud").replaceChildren();var uu=Da(du);L()&&window.addEventListener("andere-bladzijde",$u,{once:!0});document.fonts.ready.then(()=>Jr()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return cp(fu);})();
