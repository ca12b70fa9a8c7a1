var ketenkaart=(()=>{var Zs=Object.defineProperty;var sp=Object.getOwnPropertyDescriptor;var rp=Object.getOwnPropertyNames;var ap=Object.prototype.hasOwnProperty;var ip=(t,e)=>{for(var o in e)Zs(t,o,{get:e[o],enumerable:!0})},lp=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of rp(e))!ap.call(t,r)&&r!==o&&Zs(t,r,{get:()=>e[r],enumerable:!(n=sp(e,r))||n.enumerable});return t};var cp=t=>lp(Zs({},"__esModule",{value:!0}),t);var bu={};ip(bu,{answerTo:()=>ut,compare:()=>B,csv:()=>Yo,data:()=>g,graphNow:()=>Qr,here:()=>F,matrixSvg:()=>jr,scenarioOf:()=>U});function Yo(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var fa=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,fa(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},ua=new Map;function ha(t){var e=ua.get(this);return e||(e=new Map,ua.set(this,e)),(e=fa(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],p=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):s===3&&($||i)?(c.push(3,$,i),s=2):s===2&&i==="..."&&$?c.push(4,$,0):s===2&&i&&!$?c.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(c.push(s,0,i,r),s=6),$&&(c.push(s,$,0,r),s=6)),i=""},m=0;m<o.length;m++){m&&(s===1&&p(),p(m));for(var d=0;d<o[m].length;d++)n=o[m][d],s===1?n==="<"?(p(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(p(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[m][d+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var st,ka,pp,$o,Ys,Qn,ya,Vn,_a,Js,Qs,mp,yn=Symbol.for("pv"),Jn={},Xn=[],dp=/^m(i|n|o|s|text|space)$/,Xs=Array.isArray,tr=Xn.slice,Po=Object.assign;function Ao(t){t&&t.parentNode&&t.remove()}function er(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?tr.call(arguments,2):o),kn(t,i,n,r,null)}function kn(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:yn,__v:r||++ka,__i:-1,__u:0};return!r&&st.vnode&&st.vnode(s),s}function ts(t){return t.children}function Zn(t,e){this.props=t,this.context=e,this.__g=0}function uo(t,e){if(e==null)return t.__&&uo(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:uo(t)}function $p(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=Po({constructor:yn},o)).__v=o.__v+1,st.vnode&&st.vnode(e),or(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||uo(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,Ca(r,e,s),o.__=o.__e=null,e.__e!=n&&wa(e))}function wa(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),wa(t)}function ga(t){(8&t.__g||(t.__g|=8,$o.push(t),Qn++))&&Ys==st.debounceRendering||((Ys=st.debounceRendering)||queueMicrotask)(va)}function va(){try{for(var t,e=1;$o.length;)$o.length>e&&$o.sort(ya),t=$o.shift(),e=$o.length,8&t.__g&&$p(t)}finally{(Qn=$o.length)&&(Ys||queueMicrotask)(va)}}function xa(t,e,o,n,r,s,i,l,c,p,m){var d,$,f,u,h,y,C=n.__k||Xn,w=e.length;for(c=up(o,e,C,c,w),d=0;d<w;d++)(f=o.__k[d])!=null&&($=~f.__i&&C[f.__i]||Jn,f.__i=d,y=or(t,f,$,r,s,i,l,c,p,m),u=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&nr($.ref,null,f,$),f.ref&&m.push(f.ref,f.__c||u,f)),h=h||u,4&f.__u?(c=Oa(f,c,t,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&y!==void 0?c=y:u&&(c=u.nextSibling),f.__u&=-21);return o.__e=h,c}function up(t,e,o,n,r){var s,i,l,c,p,m,d,$,f,u=o.length,h=u,y=0,C=0,w=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[s]=kn(null,i):Xs(i)?i=w[s]=kn(ts,{children:i}):i.constructor===yn&&i.__b?i=w[s]=kn(i.type,i.props,i.key,i.ref,i.__v):w[s]=i,c=s+y,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=fp(i,o,c,h))&&(h--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?y--:p==c+1?y++:p!=c&&(p>c?y--:y++,C=1)):(~p||(r>u?y--:r<u&&y++),typeof i.type!="function"&&(i.__u|=4))):w[s]=null;if(C){for(m=[],d=[],s=0;s<r;s++)if((i=w[s])&&16&i.__u){for(y=0,$=m.length;y<$;)m[f=y+$>>1]<i.__i?y=f+1:$=f;m[y]=i.__i,d[s]=y+1}for(y=m.length;s--;)d[s]&&(d[s]==y?y--:w[s].__u|=4)}if(h)for(s=0;s<u;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=uo(l)),sr(l,l));return n}function Oa(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Oa(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=uo(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function fp(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function ba(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function Kn(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||ba(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||ba(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=Qs[e]||(Qs[e]=hp(e)),(t.__a||(t.__a={}))[e]=Js,s=e!=(e=e.replace(_a,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function hp(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[Vn]==null)e[Vn]=Js++;else if(e[Vn]<this.__a[t])return;return o(st.event?st.event(e):e)}}}function or(t,e,o,n,r,s,i,l,c,p){var m,d,$,f,u,h,y,C,w,S,O,Z,jt,L,vt,Me,x,I,H=e.type;if(e.constructor!==yn)return null;128&o.__u&&(c=32&o.__u,m=o.__c.__z)&&(e.__u|=c,d=s=[],m.nodeType==8?l=Yn(m,s):s.push(m),l=s[0]||l),(m=st.__b)&&m(e);t:if(typeof H=="function"){$=i.length;try{if(C=e.props,w=(m=H.prototype)&&m.render,S=(m=H.contextType)&&n[m.__c],O=m?S?S.props.value:m.__:n,(f=o.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(w?e.__c=f=new H(C,O):(e.__c=f=new Zn(C,O),f.constructor=H,f.render=bp),S&&S.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),w&&(f.__s||(f.__s=f.state),H.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Po({},f.__s)),Po(f.__s,H.getDerivedStateFromProps(C,f.__s)))),u=f.props,h=f.state,f.__v=e,o.__c){if(C!==u&&w&&!H.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(C,O),e.__v==o.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(C,f.__s,O)===!1){e.__v!=o.__v&&(f.props=C,f.state=f.__s,f.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(tt){tt&&(tt.__=e)}),Xn.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),l=uo(o);break t}f.componentWillUpdate&&f.componentWillUpdate(C,f.__s,O),w&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(u,h,y)})}else w&&!H.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),w&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=O,f.props=C,f.__P=t,f.__g&=-5,Z=st.__r,jt=w?25:0;do f.__g&=-9,Z&&Z(e),m=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++jt<25);w&&(Xn.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=Po({},n,f.getChildContext())),w&&o.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(u,h)),L=m&&m.type===ts&&m.key==null?m.props.children:m,C.__P&&(m=l,r=(t=C.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(tt){tt&&sr(tt,tt)}),o.__k=null),l=o.__k?uo(o,0):null),l=xa(t,Xs(L)?L:[L],e,o,n,r,s,i,l,c,p),C.__P&&(e.__e=null,l=m),e.__u&=-161,d&&d.some(Ao),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(tt){if(i.length=$,e.__v=null,c||s)if(tt&&tt.then){if(e.__u|=128|c,s){for(~(x=s.indexOf(l||void 0))||(x=s.length);(I=s[x-1])&&I.nodeType==8;)x--;for(;x<s.length;x++)if(I=s[x])if(s[x]=null,vt){if(I==Me)break}else{if(I.nodeType!=8)break;I.data.startsWith("$s")&&(Me=Yn(vt=I))}}if(!vt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;vt=l}(m=Yn(vt=e.__c.__z||(e.__c.__z=vt)))?(e.__e=vt,l=m):e.__e=l,l=l&&l.nextSibling}else s&&s.some(Ao);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),tt&&tt.then||Sa(e),st.__e(tt,e,o)}}else l=e.__e=gp(o.__e,e,o,n,r,s,i,c,p,t);return(m=st.diffed)&&m(e),l}function Yn(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Sa(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Sa))}function Ca(t,e,o){for(var n=0;n<o.length;)nr(o[n++],o[n++],o[n++]);st.__c&&st.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){st.__e(s,r.__v)}})}function gp(t,e,o,n,r,s,i,l,c,p){var m,d,$,f,u,h,y,C,w=o.props||Jn,S=e.props,O=e.type;if(O=="svg"?r="http://www.w3.org/2000/svg":O=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if((u=s[m])&&(O?u.localName==O:u.nodeType==3)){t=u,s[m]=null;break}}if(!t){if(C=p.ownerDocument||document,!O)return C.createTextNode(S);t=C.createElementNS(r,O,S.is?S:p),l&&(st.__m&&st.__m(e,s),l=!1),s=null}if(O){if(p=O=="template"&&t.content||t,s=O=="textarea"&&S.defaultValue!=null?null:s&&tr.call(p.childNodes),!l&&s)for(w={},m=0;m<t.attributes.length;m++)w[(u=t.attributes[m]).name]=u.value;for(m in w)u=w[m],m=="dangerouslySetInnerHTML"?$=u:m=="children"||m in S||m=="value"&&"defaultValue"in S||m=="checked"&&"defaultChecked"in S||Kn(t,m,null,u,r);for(m in S)u=S[m],m=="children"?f=u:m=="dangerouslySetInnerHTML"?d=u:m=="value"?h=u:m=="checked"?y=u:l&&typeof u!="function"||w[m]===u||Kn(t,m,u,w[m],r);d?(l||$&&(d.__html==$.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[]):($&&(t.textContent=""),(O=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&dp.test(O))&&(r="http://www.w3.org/1999/xhtml"),xa(p,Xs(f)?f:[f],e,o,n,r,s,i,s?s[0]:o.__k&&uo(o,0),l,c),s&&s.some(Ao)),l&&O!="textarea"||(m="value",O=="progress"&&h==null?t.removeAttribute(m):h==null||h===t[m]&&(O!="progress"||h)||Kn(t,m,h,w[m],r),m="checked",y!=null&&y!=t[m]&&Kn(t,m,y,w[m],r))}else w===S||l&&t.data==S||(t.data=S);return t}function nr(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){st.__e(r,o)}}function sr(t,e,o){var n,r,s,i;if(st.unmount&&st.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||nr(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){st.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&sr(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=Yn(n,s=[]))&&(n==t.__e&&s.some(Ao),Ao(r),Ao(n)),o||Ao(t.__e),t.__e=t.__c=t.__=null}function bp(t,e,o){return this.constructor(t,o)}function Ie(t,e){var o,n,r,s;st.__&&st.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=kn(ts,{children:[t]}),r=[],s=[],or(e,e.__k,n||Jn,Jn,e.namespaceURI,n?null:e.firstChild?tr.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),Ca(r,e.__k,s),e.__k.props.children=null}st={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw Qn=0,t}},ka=0,pp=function(t){return t!=null&&t.constructor===yn},Zn.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Po({},this.state)),typeof t=="function"&&(t=t(Po({},o),this.props)),t&&(Po(o,t),this.__v&&(e&&this.__k.push(e),ga(this)))},Zn.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),ga(this))},Zn.prototype.render=ts,$o=[],Qn=0,ya=function(t,e){return t.__v.__b-e.__v.__b},Vn=Symbol(),_a=/(PointerCapture)$|Capture$/i,Js=0,Qs={},mp=0;var Qo,xt,rr,ja,ar=Object.is,es=0,za=[],ir=[],yt=st,Ma=yt.__b,Ta=yt.__r,La=yt.diffed,Ba=yt.__c,Ea=yt.unmount,Aa=yt.__;function os(t,e){yt.__h&&yt.__h(xt,t,es||e),es=0;var o=xt.__H||(xt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function K(t){return es=1,kp(Na,t)}function kp(t,e,o){var n=os(Qo++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):Na(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);ar(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=xt,!xt.__f)){xt.__f=!0;var r=xt.shouldComponentUpdate;xt.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var p=!1,m=this.props!=s;if(c.__.some(function($){$.__N&&(p=!0,ar($.__[0],$.__N[0])||(m=!0))}),r){var d=r.call(this,s,i,l);return p?d||m:d}return!p||m}}return n.__}function Le(t,e){var o=os(Qo++,3);!yt.__s&&cr(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,xt.__H.__h.push(o))}function Ot(t,e){var o=os(Qo++,4);!yt.__s&&cr(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,xt.__h.push(o))}function $t(t){return es=5,ve(function(){return{current:t}},[])}function ve(t,e){var o=os(Qo++,7);return cr(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function yp(){var t;do{for(;t=ir.shift();)try{_n(t)}catch(o){yt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=za.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(_n),e.__h.some(lr),e.__h=[]}catch(o){e.__h=[],yt.__e(o,t.__v)}}}while(ir.length)}yt.__b=function(t){xt=null,Ma&&Ma(t)},yt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Aa&&Aa(t,e)},yt.__r=function(t){Ta&&Ta(t),Qo=0;var e=(xt=t.__c).__H;e&&(rr==xt?xt.__h=[]:(e.__h.some(_n),e.__h.some(lr),Qo=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),rr=xt},yt.diffed=function(t){La&&La(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Fa(za.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),rr=xt=null},yt.__c=function(t,e){e.some(function(o){try{o.__h.some(_n),o.__h=o.__h.filter(function(n){return!n.__||lr(n)})}catch(n){o.__h=[function(){throw n}]}}),Ba&&Ba(t,e)},yt.unmount=function(t){Ea&&Ea(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Fa(ir.push(r))}else _n(r)}catch(s){e=s}}),n.__H=void 0,e&&yt.__e(e,n.__v))};var Pa=typeof requestAnimationFrame=="function";function _p(t){var e,o=function(){clearTimeout(n),Pa&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);Pa&&(e=requestAnimationFrame(o))}function Fa(t){t!=1&&ja==yt.requestAnimationFrame||((ja=yt.requestAnimationFrame)||_p)(yp)}function _n(t){var e=xt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),xt=e}function lr(t){var e=xt;t.__c=t.__(),xt=e}function cr(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!ar(o,t[n])})}function Na(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function Ra(t){return Array.isArray(t)?t.map(Ra):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[er("wbr",null),e]:[e])}var a=ha.bind((t,e,...o)=>er(t,e,...typeof t=="string"?o.map(Ra):o));var wp=["plan","koppelingen","stand","verwachtingen","lezing","merk"],vp={ernst:"gewicht"},F={route:null,started:!1},qa,pr=0,Ia=new Map;function dr(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[vp[r]||r,s]))}}function j(t,e={},o=!0){let n=o&&F.route?Object.fromEntries(wp.filter(i=>F.route.query[i]).map(i=>[i,F.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var re=t=>j(["ding",t]);function P(t,e=!1){let o={...F.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=j(F.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++pr},"",n),mr())}function mr(t=!1){let e=dr(location.hash),o=F.route?.path.join("/")===e.path.join("/");F.route=e,qa(e),!o&&window.scrollTo(0,t&&Ia.get(history.state?.turn)||0)}function Wa(t){qa=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),pr=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>Ia.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++pr},""),mr(r)};return window.addEventListener("popstate",n,{signal:o}),mr(),F.started=!0,()=>e.abort()}function fo(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var k=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),z=(t,e,o={})=>k(e===1?t.one:t.more,{count:e,...o});var R=t=>t.slice(0,1).toUpperCase()+t.slice(1),rt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),T=t=>[...new Set(t)],xp=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),B=(t,e)=>xp.compare(t,e);function Da(t,e){let o=rt(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}function Ha(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(r,s)=>s);for(let r=1;r<=t.length;r+=1){let s=[r];for(let i=1;i<=e.length;i+=1)s.push(Math.min(n[i]+1,s[i-1]+1,n[i-1]+ +(t[r-1]!==e[i-1])));if(Math.min(...s)>o)return o+1;n=s}return Math.min(n[e.length],o+1)}var g=JSON.parse(document.getElementById("gegevens").textContent),Op=[...Object.keys(g.things),...Object.keys(g.addresses)],$r=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Op[n]);if(Array.isArray(t))return t.map($r);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=$r(o);return t};for(let t of g.numbered)g[t]=$r(g[t]);for(let t of Object.values(g.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[g.queries,g.views,g.codes,...Object.values(g.codes),g.names,g.flags,g.told,...Object.values(g.told),g.absent,g.dates,g.lists,g.kinds,g.called,g.works,g.partners,g.lookups,g.words,g.addresses])Object.setPrototypeOf(t,null);var Jt=new Map(Object.entries(g.things)),Jo=new Map(g.plans.map(t=>[t.key,t])),A=g.plans.length>1,b=g.words,Wt=t=>t?.words.page||b,G=t=>Jo.get(t)||(A?void 0:g.plans[0]),J=t=>Jo.get(t.split("/")[0]),Fo=(t,e)=>!e||!J(t)||J(t).key===e,oo=[...new Map(g.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),ae=oo[oo.length-1].date,Ft=[...new Map(g.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),We=(t,e)=>{let o=J(t);return o?g.stands[e]?.[o.key]||o.date:e},V=t=>g.dates[t]||t||"",Ua=(t=G())=>t?.source||g.source,fe=t=>t.plan?[Jo.get(t.plan)]:g.plans,ho=(t,e=G())=>(e?e.dates:oo).find(o=>o.date===t)?.label||V(t);var ur=5*2**20,E=()=>window.werkplaats,xe=()=>g.served||!!E()&&E().state!=="off";async function ns(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var Ga=t=>E()?E().ask("answer",{options:t}):ns(`antwoord?${new URLSearchParams(t)}`),Ka=t=>E()?E().ask("words",{passage:t}):ns(`api/woorden?vindplaats=${encodeURIComponent(t)}`),Va=t=>E()?E().ask("find",{text:t}):ns(`api/zoek?woorden=${encodeURIComponent(t)}`);async function Za(t,e,o){if(E())return(await E().ask("marked",{options:t,marks:e,kind:o})).data;let n=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!n.ok)throw new Error((await n.json()).message);return new Uint8Array(await n.arrayBuffer())}var Ya=()=>g.served?["docx","xlsx"]:xe()?["xlsx"]:[];async function fr(t){if(E())return E().ask("check",{name:t.name,data:await ss(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return ns("controleer",{method:"POST",body:t,headers:e})}async function ss(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(k(b.check.unreadable,{name:t.name}))}}var wn=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((r,s)=>[r,n[s]]))),Qa=wn(g.answers.cells),Ja=wn(g.answers.gaps),Sp=wn(g.answers.candidates),Cp=wn(g.answers.losses),jp=wn(g.answers.reach);for(let t of[...Ja,...Qa])"candidates"in t&&(t.candidates=Sp[t.candidates]);var hr=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function ut(t){let e=g.answers.by[t.key],o=(r,s)=>hr(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>Ja[r]),matrix:o(e.matrix,Qa),without:o(e.without,Cp),apart:e.apart,points:e.points,reach:e.reach.map(r=>jp[r])},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:hr(e.read.matrix,n),without:hr(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points),reach:n(e.read.reach)}),e.byPlan.get(t.plan)}function Xo({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var br=t=>t.key in g.answers.by,Mp=t=>br(t)||!!E();function U(t){let e=A&&Jo.has(t.plan)?t.plan:"",o=oo.some(i=>i.date===t.stand)?t.stand:ae,n=t.koppelingen==="genoemd",r=gr({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[r,{...r,expect:!0},{...r,expect:!0,date:ae}].map(gr).find(Mp)||gr({plan:e,date:ae,stated:!1,expect:!0,strict:!1})}function gr({plan:t,date:e,stated:o,expect:n,strict:r}){let s=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:r,key:r?`${s}|strict`:s}}function kr(t,e,o){let n=s=>({...t,[e]:s});return new Set(o.map(([s])=>U(n(s)).key)).size===o.length?o:[]}var rs=(t,e)=>Jo.get(e)?.steps.find(o=>o.notation===t)?.id;var vn=[],ct=(t,e)=>Jt.get(t)?.[e]||vn,_=(t,e)=>ct(t,e)[0]||"",zt=(t,e)=>ct(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),N=(t,e)=>zt(t,e)[0]||"",St=t=>Jt.has(t),tn=t=>ct(t,"type"),he=t=>is.get(t)||vn,ge=(t,e)=>tn(t).includes(e),Xa=t=>tn(t).map(e=>g.kinds[e]).find(Boolean),go=t=>Xa(t)?.page||"",ht=t=>Xa(t)?.kind||"",xn=t=>go(t)==="organisation",no=t=>go(t)==="undertaking",et=t=>!!go(t)&&!!_(t,"prefLabel"),ls=(t,e)=>(g.flags[t]||vn).includes(e),q=(t,e)=>g.codes[t]?.[e]?.label||e||"",be=(t,e)=>q(g.lists[e],_(t,e)),bo=t=>g.names[t]||b.thing.foreign[t]||t,as=new Map,is=new Map;for(let[t,e]of Jt){for(let o of e.type||vn)is.has(o)||is.set(o,[]),is.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);as.has(s)||as.set(s,[]),as.get(s).push([t,o])}}var Oe=t=>as.get(t)||vn,Dt=(t,e,o="initiative")=>Oe(t).filter(([n,r])=>r===o&&ge(n,e)).map(([n])=>n),v=t=>g.called[t]?.label||_(t,"prefLabel")||_(t,"title")||_(t,"summary")||t.split("/").pop(),Be=t=>g.called[t]?.short||v(t),ti=[...Jt.keys()].filter(no),Tp=[...Jt.keys()].filter(xn),ei=t=>Ft.find(e=>e.notation===t),en=Object.entries(g.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:ls("atSteps",t)})),Lp=new Map(Tp.map(t=>[_(t,"notation"),t])),Xt=t=>Lp.get(t)||"",ot=t=>g.addresses[t]||"",Mt=t=>zt(t,"passage");var on=b.search,On=t=>` ${(rt(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,jn=t=>On(t).split(" ").filter(Boolean),Sn,ko,yr=new Map(g.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),vr=new Map;for(let[t,e]of g.search.english)vr.set(t,[...vr.get(t)||[],e]);var oi=(t,e,o,n,r,s,i)=>({id:t,path:e,label:o,kind:n,list:r,weight:Number(i),titles:s.map(On),names:On(s.join(" ")),text:On(r.join(" "))});function Bp(){let t=new Map([...Jt.keys()].filter(et).map(e=>[e,g.called[e]?[v(e)]:[]]));for(let[e,o]of Jt){let n=t.has(e)?e:on.owners.flatMap(r=>zt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...on.texts.flatMap(r=>o[r]||[]))}return t}var Ep=t=>T([v(t),...ct(t,"prefLabel"),...ct(t,"altLabel"),...vr.get(t)||[]]),Ap=()=>[...[...Bp()].map(([t,e])=>{let o=Math.min(...tn(t).map(n=>Number(on.weights[n]??on.weights.rest)));return oi(t,["ding",t],v(t),ht(t),e,Ep(t),o)}),...Object.entries(g.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return oi(t,["vragen",t],e,on.question,r,[e],on.weights.question)})],ni;function Pp(){Sn=Ap(),ni=Sn.map(t=>T(t.titles)).filter(t=>t.length>1),ko=new Map;for(let t of Sn)for(let e of jn(t.names+t.text))ko.set(e,(ko.get(e)||0)+1)}function Fp(t){let e=On(t),o=ni.flatMap(n=>n.filter(r=>r.length>zp&&e.includes(r)).flatMap(r=>n.map(s=>e.replace(r,s))));return T([e,...o])}var zp=4,Cn=3;function si(t){return _r.has(t)||_r.set(t,Np(t)),_r.get(t)}var _r=new Map;function Np(t){if(yr.has(t))return yr.get(t);if(ko.has(t)||t.length<=Cn+1)return[t];let e=[...ko.keys()].filter(o=>o.length>Cn&&t.startsWith(o)&&t.length-o.length<Cn);return[t,...e.flatMap(o=>yr.get(o)||[o])]}var wr=(t,e)=>t.includes(e.length<Cn?` ${e}`:e)||si(e).some(o=>t.includes(` ${o} `));function Rp(t,e){if(t.titles.includes(e))return 0;let o=jn(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>wr(t.names,n))?2:o.every(n=>wr(t.text,n)||wr(t.names,n))?3:null}function cs(t){if(!jn(t).length)return{wanted:[],found:[]};Sn||Pp();let e=Fp(t),o=Sn.map(r=>({item:r,place:Math.min(...e.map(s=>Rp(r,s)??Number.POSITIVE_INFINITY))})).filter(({place:r})=>r<Number.POSITIVE_INFINITY).sort((r,s)=>r.place-s.place||r.item.weight-s.item.weight||B(r.item.label,s.item.label));return{wanted:T([...rt(t).split(/\s+/),...e.flatMap(jn).flatMap(si)]).filter(Boolean).sort((r,s)=>s.length-r.length),found:o.map(({item:r})=>r)}}var ri=t=>{let{found:e}=cs(t);return e.length===1?j(e[0].path):""};function ai(t){let e=jn(t),o=s=>{let i=s.length<5?1:2;return[...ko].map(([l,c])=>({one:l,count:c,far:Ha(s,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(s=>ko.has(s)?s:o(s)[0]||s),r=e.length>1?e.filter(s=>ko.has(s)&&s.length>=Cn):[];return{meant:n.join()!==e.join()&&cs(n.join(" ")).found.length?n.join(" "):"",alone:T(r)}}function ii(t,e){let o=i=>i!==t.label&&e.some(l=>rt(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>rt(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var xr=t=>N(t,"broader")||t,ps=t=>_(xr(t),"notation"),li=(t,e)=>e?.strict?g.linksStrictly[e.date]?.[t]:void 0,yo=(t,e,o)=>li(t,o)?.[e]||_(t,e),Or=(t,e)=>Nt(t,e.date)&&li(t,e)!==null&&(!e.stated||ls("isStated",yo(t,"basis",e))),_o=(t,e)=>Dt(t,"Contribution").filter(o=>!e||Or(o,e)),wo=t=>g.works[t]?.steps||[],ci=t=>g.works[t]?.kinds||[],zo=t=>g.works[t]?.leads||[],qp=Object.fromEntries(Object.entries(g.absent).map(([t,e])=>[t,new Set(e)])),Nt=(t,e=ae)=>!qp[e]?.has(t),so=(t,e)=>Dt(t,"Involvement").filter(o=>Nt(o,e)).map(o=>({id:o,organisation:N(o,"organisation"),role:_(o,"role"),asOf:_(o,"asOf")})),No=t=>ls("isActing",t),Mn=(t,e)=>T(so(t,e).filter(o=>No(o.role)).map(o=>o.organisation)),nn=(t,e)=>Dt(t,"Involvement","organisation").filter(o=>Nt(o,e)).map(o=>({id:o,undertaking:N(o,"initiative"),role:_(o,"role"),asOf:_(o,"asOf")})),Ro=t=>_(t,"isGeneric")==="true",Ip={},te=(t,e=ae)=>F.route?.query.lezing==="streng"&&g.toldStrictly[e]?.[t]||g.told[e]?.[t]||Ip,ms=(t,e)=>te(t,e).report||"",sn=(t,e)=>te(t,e).status||"",pi=(t,e)=>te(t,e).state||"",ds=(t,e)=>Dt(t,"Deadline").filter(o=>Nt(o,e));var ke=b.shared,Ee=ke.silence,ro=(t=G())=>t?k(Wt(t).shared.report,{date:V(t.date)}):ke.reports,rn=(t=G())=>`${z(ke.nothing,t?1:2,{report:R(ro(t))})} ${Ee}`,ao=(t=G())=>(t?[t]:g.plans).map(e=>`${e.document||e.title}, ${V(e.date)}`).join("; "),vo=(t,e)=>[te(t,e).word||"",te(t,e).more||""],Ht=(t,e)=>vo(t,e).filter(Boolean).join(", "),Rt=Object.fromEntries(Object.entries(g.codes.Basis).map(([t,e])=>[t,[e.screen,ke.bases[t]||R(e.label)]])),$s=t=>q("Modality",t),Y=t=>t===null?ke.all_steps:ei(t)?.label||t,at=t=>q("InterventionKind",t),Wp=(t,e)=>e?ho(We(e.key,t.date),e):t.date===ae?ke.choices.latest:k(ke.choices.others_latest,{date:ho(t.date)}),pt=(t,e=G(t.plan))=>[Wp(t,e),t.stated?Wt(e).shared.choices.links_stated:ke.choices.links_all_said,t.strict&&ke.choices.strict_said,t.expect?ke.choices.with_said:ke.choices.without_said].filter(Boolean).join(" · ");function Tn(t,e,o,n=G(o?.plan)){let{version:r,content:s}=g.meta;return k(ke.export.footnote,{said:t,sources:ao(n),addresses:e.map(i=>`; ${ot(i)}`).join(""),version:r+(s?k(ke.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${pt(o,n)}`:""})}function mt(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function mi(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var xo=b.shared.export;function Dp({text:t,done:e}){let o=$t(null),n=$t(null);return Ot(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${xo.by_hand} ref=${o} onClose=${e}>
      <p>${xo.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${xo.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Sr(t,e=xo.copied){try{await navigator.clipboard.writeText(t),mt(e)}catch{let o=document.createElement("div");document.body.append(o),Ie(a`<${Dp} text=${t} done=${()=>o.remove()} />`,o)}}function Se(t,e,o){mi(t,e,o),mt(k(xo.downloaded,{name:t}))}var io=({text:t,label:e=xo.copy})=>a`<button type="button" class="klein" onClick=${()=>Sr(t())}>${e}</button>`,_t=({name:t,rows:e,label:o=xo.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>Se(t,Yo(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Tt=(t,e="")=>{let o=G(e||t?.plan),n=o?[o]:g.plans;return[n.map(r=>V(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${g.meta.version} ${(g.meta.content||"").slice(0,12)}`.trim(),t?pt(t,o):""]},Lt=xo.heads,Ae=t=>A?[{key:"bronplan",label:b.shared.plan,text:e=>G(t(e))?.title||""}]:[];var Pe=()=>document.getElementById("menu"),fs=()=>document.getElementById("menuknop"),gs=()=>[...Pe().querySelectorAll("details")],us=()=>window.matchMedia("(max-width: 44rem)").matches;function hs(t=null){for(let e of gs())e!==t&&(e.open=!1)}function di(){hs(),Pe().classList.remove("is-open"),fs().setAttribute("aria-expanded","false")}function $i(){Pe()&&(fs().addEventListener("click",()=>{let t=Pe().classList.toggle("is-open");for(let e of gs())e.open=t;fs().setAttribute("aria-expanded",String(t))}),Pe().addEventListener("click",t=>{let e=t.target;e.closest("a")?di():e.closest("summary")&&!us()&&hs(e.closest("details"))}),Pe().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=gs().find(o=>o.open);us()?fs().focus():e?.querySelector("summary").focus(),di()}),document.addEventListener("click",t=>{!us()&&!Pe().contains(t.target)&&hs()}),Pe().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!us()&&!Pe().contains(e)&&hs()}))}function ui(t,e){if(!Pe())return;let o=[...Pe().querySelectorAll("a")],n=s=>dr(s.hash).path,r=o.find(s=>n(s).join("/")===e.join("/"))||o.find(s=>n(s)[0]===t);for(let s of o){let i=n(s);s===r?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current"),s.setAttribute("href",j(i))}for(let s of gs())s.classList.toggle("is-hier",!!s.querySelector("[aria-current]"))}var ee=b.check,Hp="plan",Up={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function fi(t,e){let o=await E().ask("take",{name:t.name,data:await ss(t),beside:e});if(!o.ok)return o;let{page:n}=await E().ask("page",{options:[],views:!1,comparisons:!1});return E().show(n,k(e?b.werkplaats.beside:b.werkplaats.alone,{name:t.name})),o}var gi=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>fi(e,!1))}>${ee.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>fi(e,!0))}>${ee.beside}</button>
`;async function Gp(){await E().ask("shipped"),E().show()}var hi=t=>t.preventDefault();function bi({files:t,children:e=null}){let[o,n]=K("");async function r(s,i){n(ee.saving),window.addEventListener("beforeunload",hi);try{let{name:l,data:c}=await E().ask(s,i);Se(l,c,Up[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",hi)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var ki=({made:t,marked:e})=>a`
  <${bi}
    files=${[...t?[{id:"bewaar-werkmap",label:ee.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:ee.save_marked,name:"faults"}]:[]]}
  />
`,yi=()=>a`
  <section class="blok">
    <h2>${ee.save}</h2>
    <p class="zacht">${ee.save_intro}</p>
    <${bi}
      files=${Object.entries(ee.save_as).filter(([t])=>!(A&&t===Hp)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${E().own&&a`<button type="button" id="terug" onClick=${Gp}>${ee.back}</button>`}
    <//>
  </section>
`;function _i(){let t=$t(null),[e,o]=K("");async function n(){let[r]=t.current.files;if(!r)return mt(ee.first_source);o(ee.busy);try{o((await E().ask("source",{data:await ss(r)})).message)}catch(s){o(s.message)}}return a`
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
  `}function wi({state:t,why:e,own:o}){let n=b.werkplaats;return a`
    <p>
      ${o?a`<strong>${k(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${k(n.shipped,{title:g.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var vi="alle",Kp={kind:t=>R(at(t)),form:t=>R(q("ExploitationForm",t)),partner:t=>v(Xt(t)||t)},ie=t=>[...t.steps.map(e=>e.notation),null];function Ut(t,e,o){let n=new Map;for(let s of ut({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:Kp[t](s),id:t==="partner"?Xt(s):"",cells:ie(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>B(s.label,i.label)):r}var ye=(t,e,o)=>[t,e??vi,...A?[o]:[]].join("~");function bs(t){let[e,o,n]=t.split("~");return{key:e,step:o===vi?null:o,plan:n}}var qo=t=>`cel-${t.replaceAll("~","-")}`;function Gt(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var ys=b.overview;function Vp(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var Cr="Arial,Helvetica,sans-serif",xi=document.createElement("canvas").getContext("2d");function ks(t,e,o,n){xi.font=`${n?"bold ":""}${o}px ${Cr}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;xi.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function Si(t,e,o){let n=Ut(t,e,o),r=ie(o),s=190,i=150,l=8,c=4,p=s+(i+c)*r.length+20,m=[],d=20,$=(u,h,y,C,w,S)=>{for(let O of ks(h,y,C,w))d+=C+4,m.push({x:u,y:d,text:O,size:C,bold:w,fill:S})};$(20,ys.heading,p-40,20,!0,"#14212b"),$(20,`${ao(o)}. ${pt(e,o)}. ${Ee}`,p-40,12,!1,"#46545f"),d+=14;let f=d;r.forEach((u,h)=>{d=f,$(20+s+h*(i+c)+l,Y(u),i-2*l,14,!0,"#14212b")}),d=f+26;for(let u of n){let h=u.cells.map(w=>{let S=Gt(w);return{look:S.look,mark:Rt[w?.most_basis]?.[0]||"",text:[{all:ks(S.word,i-2*l-14,13,!0),size:13,bold:!0},...S.lines.map(O=>({all:ks(O,i-2*l,11,!1),size:11,bold:!1}))]}}),y=ks(u.label,s-l,13,!0),C=Math.max(44,12+y.length*17,...h.map(w=>12+w.text.reduce((S,{all:O,size:Z})=>S+O.length*(Z+3),0)));for(let[w,S]of y.entries())m.push({x:20,y:d+20+w*17,text:S,size:13,bold:!0,fill:"#14212b"});h.forEach((w,S)=>{let{ink:O,...Z}=Vp(w.look),jt=20+s+S*(i+c);m.push({x:jt,y:d,w:i,h:C,...Z});let L=d+5;for(let{all:vt,size:Me,bold:x}of w.text)for(let I of vt)L+=Me+3,m.push({x:jt+l,y:L-2,text:I,size:Me,bold:x,fill:O});w.mark&&m.push({x:jt+i-20,y:d+18,text:w.mark,size:14,bold:!1,fill:O})}),d+=C+c}return d+=6,$(20,Object.values(Rt).map(([u,h])=>`${u} ${h}`).join("   "),p-40,11,!1,"#46545f"),$(20,k(ys.picture.foot,{version:g.meta.version,content:(g.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:d+20,list:m}}var Oi=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function jr(t,e,o=g.plans[0]){let{width:n,height:r,list:s}=Si(t,e,o),i=({x:d,y:$,w:f,h:u,fill:h,stroke:y,dash:C})=>`<rect x="${d}" y="${$}" width="${f}" height="${u}" rx="4" fill="${h}" stroke="${y}"${C?' stroke-dasharray="5 3"':""}/>`,l=({x:d,y:$,text:f,size:u,bold:h,fill:y})=>`<text x="${d}" y="${$}" font-size="${u}"${h?' font-weight="bold"':""} fill="${y}">${Oi(f)}</text>`,c=s.map(d=>d.text===void 0?i(d):l(d)),p=Oi(k(ys.picture.title,{heading:ys.heading,scenario:pt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${Cr}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function Ci(t,e,o){Se("matrix.svg",jr(t,e,o),"image/svg+xml")}function ji(t,e,o){let{width:n,height:r,list:s}=Si(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let p of s)p.text===void 0?(c.fillStyle=p.fill,c.strokeStyle=p.stroke,c.setLineDash(p.dash?[5,3]:[]),c.fillRect(p.x,p.y,p.w,p.h),c.strokeRect(p.x,p.y,p.w,p.h)):(c.fillStyle=p.fill,c.font=`${p.bold?"bold ":""}${p.size}px ${Cr}`,c.fillText(p.text,p.x,p.y));i.toBlob(p=>Se("matrix.png",p,"image/png"),"image/png")}function D({text:t,title:e=t,children:o}){let n=$t(null);return Ot(()=>{document.title=`${e} – Ketenkaart`},[e]),Ot(()=>{F.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function Ct({text:t}){let{route:e}=F;return Ot(()=>{F.started&&t&&mt(t)},[t,e]),null}var Bt=b.check,Mi=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${k(Bt.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
  `,Ti=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,Zp=(t={})=>Object.entries(t).map(([e,o])=>k(Bt.counted,{count:o,what:bo(e).toLowerCase()})).sort(B);function Yp({message:t,faults:e,questions:o,counts:n,report:r,made:s}){return a`
    <p><strong>${t}</strong></p>
    ${s&&a`<p>${k(Bt.made,{name:s})}</p>`}
    ${E()&&n&&a`<${ki} made=${s} marked=${e.length+o.length>0} />`}
    <${Mi} title=${Bt.faults} lines=${e} />
    <${Mi} title=${Bt.questions} lines=${o} />
    <${Ti} title=${Bt.columns} lines=${r} />
    <${Ti} title=${Bt.read} lines=${Zp(n)} />
  `}function Qp(t){if(!t.length)throw new Error(Bt.first);if(t.length>1)throw new Error(k(Bt.one_only,{count:t.length}));if(t[0].size>ur)throw new Error(k(Bt.too_large,{name:t[0].name,most:ur/2**20}));return t[0]}function Li(){let t=$t(null),[e,o]=K(null);async function n(r){try{let s=Qp(t.current.files);o({busy:!0});let i=await r(s);o(i),mt(i.message)}catch(s){o({message:s.message||Bt.silent,faults:s.faults})}}return Le(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(fr)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${D} text=${Bt.title}><p class="uitleg">${E()?Bt.intro_here:Bt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${E()?Bt.file_here:Bt.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${E()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(fr)}>${Bt.check}</button>
      ${E()&&a`<${gi} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${Bt.busy}</p>`}
      ${e?.message&&a`<${Yp} ...${e} />`}
    </div>
    ${E()&&a`<${yi} /><${_i} />`}
    ${!E()&&g.served&&a`<p class="zacht">${Bt.kept}</p>`}
  `}var De=b.shared,Oo=({legend:t,name:e,options:o,current:n="",id:r})=>o.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===n)}
            onClick=${()=>P({[e]:s||null})}
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
        onChange=${s=>P({[e]:s.target.value})}
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
      onInput=${n=>P({[e]:n.target.value},!0)}
    />
  </label>
`,So=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>P(Object.fromEntries(t.map(e=>[e,null])))}>
    ${De.clear}
  </button>
`,Jp=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function le({children:t}){let[e,o]=K(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${De.filters}>${t}</section>`;let n=Object.keys(F.route.query).filter(r=>!Jp.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?k(De.filters_set,{count:n}):De.filters}</summary>
      ${t}
    </details>
  `}var Xp=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function _s({query:t,children:e}){let[o,n]=K(Xp.some(r=>t[r]));return a`
    <details class="keuzes" open=${o} onToggle=${r=>n(r.target.open)}>
      <summary id="wijzig">${De.change}</summary>
      ${e}
    </details>
  `}var Fe=()=>{let t=g.plans.map(e=>[e.key,e.title]);return A&&a`<div class="velden"><${Et} label=${De.plan} name="plan" options=${t} /></div>`};function Io(){let t=U(F.route.query),e=G(t.plan)?.dates||oo;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=kr(F.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${Oo} legend=${De.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function Mr(){let t=U(F.route.query),e=Wt(G(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${Oo} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Ue(){let t=De.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=F.route,{expect:r,strict:s}=U(n),i=r?"":"uit",l=kr(n,"verwachtingen",e);return a`
    <${Fe} />
    <${Mr} />
    <${Io} />
    <${Oo} legend=${t.reading} name="lezing" options=${o} current=${s?"streng":""} id="l" />
    <${Oo} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var Bi=b.shared.passage;function Ln({passage:t}){let[e,o]=K("");async function n(){try{o((await Ka(t)).woorden)}catch(r){o(r.message||Bi.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Bi.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>et(t)?a`<a href=${re(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,At=({ids:t,name:e=v,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${M} id=${n} text=${e(n)} />`]),ze=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function gt({id:t,date:e}){let[o,n]=vo(t,e);return a`<span class=${`chip s-${pi(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var tm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Ge({basis:t}){let[e,o]=Rt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${tm[e]}
    </svg>
  `:null}var ws=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${q("Severity",t)}</span>`;function Kt({of:t}){let e=T(t.flatMap(Mt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${ot(o)}${xe()&&a`<${Ln} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Ei({of:t,look:e}){let[o,...n]=Mt(t);return o?a`
    <p class=${e}>
      ${ot(o)}${n.length>0&&k(b.shared.more_places,{count:n.length})}
      ${xe()&&a`<${Ln} passage=${o} />`}
    </p>
  `:null}var vs=({id:t})=>[N(t,"broader")&&[a`<${M} id=${N(t,"broader")} />`," › "],a`<${M} id=${t} />`],an=({id:t})=>_(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`;function xs(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?B(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Tr=(t,e="")=>F.route.query[t]||e;function em({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var om=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function dt({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=K(r),p=s?Tr(s,r):l,m=d=>{let $=p===d.key?`-${d.key}`:d.key;s?P({[s]:$===r?null:$},!0):c($);let f=b.shared.table,u=$.startsWith("-")?f.descending:f.ascending;mt(k(f.sorted,{column:d.label.toLowerCase(),direction:u}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(d=>a`<${em} id=${t} column=${d} sort=${p} turn=${m} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${xs(o,n,p).map(d=>a`<${om} row=${d} columns=${n} />`)}
      </tbody>
    </table>
  `}var nm=t=>t==null||t===!1||t===""||t.length===0;function Ke({pairs:t}){let e=t.filter(([,o])=>!nm(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var Q=b.compare,Os=t=>R(q("CellState",t)),lo=g.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:A?k(Q.side,{plan:t.title,label:o}):R(o)}))),sm=(t,e,{stated:o,strict:n})=>g.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function rm(t){let e=g.plans.map(l=>lo.filter(c=>c.plan===l).at(-1)),[o,n]=A?e:[lo[0],lo.at(-1)],r=lo.slice(0,-1).find(l=>l.key===t.van)||o,s=lo.slice(lo.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var Ai=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>P({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function am({change:t,other:e}){let o=ye(t.kind,t.other_barrier,e.plan.key),n=j("overzicht",{cel:o,stand:e.date===ae?null:e.date},!1),r=k(Q.see_cell,{kind:at(t.kind),step:Y(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${Q.see}<span class="sr">${r}</span></a></li>`}function im({found:t,one:e,other:o,mode:n}){let r=c=>c.map(p=>v(Xt(p)||p)).join(", "),s=c=>T([c.barrier,c.other_barrier].map(Y)).join(" / "),i=[{key:"stap",label:Q.columns.step,text:s},{key:"soort",label:Q.columns.kind,text:c=>R(at(c.kind))},{key:"een",label:e.label,text:c=>Os(c.before)},{key:"ander",label:o.label,text:c=>Os(c.after)},{key:"erbij",label:Q.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:Q.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...Lt],...t.changes.map(c=>[...i.map(p=>p.text(c)),...Tt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${am} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${Q.as_table}</summary>
      <div class="rol"><${dt} id="vakken" caption=${Q.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${_t} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function lm({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:Os},...t.after.map(i=>({key:i,label:Os(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||Q.nothing)}))],s=k(Q.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${Q.counted}</h2>
      <p class="zacht">${k(Q.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${dt} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function cm({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=$=>s.has($)?"":Ht($,e.date),l=$=>Ht($,o.date),c=$=>s.has($)?a`<span class="zacht">${Q.not_yet}</span>`:a`<${gt} id=${$} date=${e.date} />`,p=[{key:"actie",label:Q.action,text:v,cell:$=>a`<${M} id=${$} />`},{key:"wat",label:Q.what,text:ht},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:$=>a`<${gt} id=${$} date=${o.date} />`}],m=()=>[[...p.map($=>$.label),...Lt],...r.map($=>[...p.map(f=>f.text($)),...Tt(null,e.plan.key)])],d=()=>P({alles:n?null:"ja"});return a`
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
  `}function Pi({route:t}){if(lo.length<2)return a`<${D} text=${Q.title} /><p>${Q.alone}</p>`;let{one:e,other:o,after:n}=rm(t.query),r=sm(e,o,U(t.query)),{actions:s}=r,i=s?"dates":"plans",l=k(Q.intro[i],{before:V(e.date),after:V(o.date)});return a`
    <${D} text=${Q.heading[i]} title=${Q.title}><p class="uitleg">${l} ${Ee}</p><//>
    <${le}>
      <${Mr} />
      ${lo.length>2&&a`
          <div class="velden">
            <${Ai} label=${Q.first} name="van" current=${e} options=${lo.slice(0,-1)} />
            <${Ai} label=${Q.second} name="met" current=${o} options=${n} />
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
  `}var ce=b.overview.legend,mm=g.codes.CellState,Bn=({expected:t=ce.expected,quiet:e=ce.quiet,blank:o=!1})=>a`
  <ul class="stalen">
    ${ce.states.map(n=>a`
        <li><span class="staal"><${Ve} bar=${[[n,1]]} /></span>${ce.names[n]||R(mm[n].label)}</li>
      `)}
    <li><span class="staal"><${Ve} bar=${[[ce.support_state,1]]} support=${!0} /></span>${ce.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Lr=()=>a`
  <ul class="stalen">
    ${Object.entries(Rt).map(([t,[,e]])=>a`<li><span class="staal"><${Ge} basis=${t} /></span>${e}</li>`)}
  </ul>
`,Ss=()=>a`
  <aside class="legenda" aria-label=${ce.title}>
    <h2>${ce.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Ve} bar=${ce.sample.bar.map(([t,e])=>[t,Number(e)])} />
      ${ce.sample.words.map((t,e)=>e?a`<span class="bij">${t}</span>`:a`<strong>${t}</strong>`)}
    </p>
    <p>${ce.explain}</p>
    <${Bn} />
    <h3>${ce.how}</h3>
    <${Lr} />
    <p><span class="anders">${ce.other}</span>${ce.other_says}</p>
  </aside>
`;var ln=b.shared.gaps,Wo=t=>[t,...t.also],Co=t=>ot(t.evidence)?[t.evidence]:[],Do=t=>g.queries[t]?.title||t,Fi=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||rt(t.sentence).includes(rt(e.tekst)))&&Wo(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),dm=({said:t,work:e,more:o})=>e?[t," (",a`<${At} ids=${e} name=${Be} />`,o&&ln.more_work,")"]:t;function Cs({list:t,plan:e}){if(!t.length)return a`<p>${G(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${dm} ...${r} />`]);return a`
    <p class="zacht">${ln.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${M} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function En({summary:t,inside:e,open:o=!1}){let[n,r]=K(!1);return a`
    <details open=${o} onToggle=${s=>s.target.open&&r(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Br({gap:t,query:e}){let o=[t.barrier&&Y(t.barrier).toLowerCase(),t.kind&&at(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${ws} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${A&&` · ${G(t.plan).title}`}
      ${et(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
    </p>
  `}var zi=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span>${ot(t)}
    ${xe()&&a`<${Ln} passage=${t} />`}
  </p>
`;function Er({gap:t,scenario:e,sentence:o=!1}){let n=g.queries[t.query]||{},[r]=Co(t),s=a`${b.gaps.more}<span class="sr">${k(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${En} summary=${s} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${r&&a`<${zi} passage=${r} />`}
    ${n.why&&a`<p><strong>${ln.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${ln.who}</strong></p><${Cs} list=${t.candidates} plan=${t.plan} />`}
    <${io} text=${()=>Tn(t.sentence,Co(t),e,G(t.plan))} />
  `} /></div>`}function $m({gap:t,scenario:e}){let o=g.queries[t.query]||{},[n]=Co(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Br} gap=${t} query=${o} />
      ${n&&a`<${zi} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${En} summary=${ln.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${En}
              summary=${ln.who}
              inside=${()=>a`<${Cs} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${io} text=${()=>Tn(t.sentence,Co(t),e,G(t.plan))} />
      </div>
    </article>
  `}var Ar=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${$m} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var oe=b.shared.work;function um({id:t,date:e}){let o=new Map;for(let n of so(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],q("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${M} id=${n} />${` (${T(r).join(", ")})`}<${an} id=${n} /></li>`)}
    </ul>
  `:b.shared.nobody}function fm(t){let e=_(t,"dueBy");return e&&` (${k(oe.bound,{date:V(e)})}; ${$s(_(t,"modality"))})`}function hm({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=_(o,"deadlineLabel"),{delivery:r}=te(o,e);return a`
          <li>
            ${n&&`${R(n)}: `}“${_(o,"deadlineText")}”${fm(o)}
            ${_(o,"revises")==="true"&&`, ${oe.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var gm=t=>g.lookups[t]?.told||"";function Pr({id:t,date:e}){let o=Dt(t,"Figure","concerns").filter(n=>Nt(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${M} id=${n} />: <strong>${gm(n)}</strong><${Kt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function Ho({of:t}){let e=r=>[N(r,"barrier")&&k(oe.at_step,{step:v(N(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>_(r,s)&&be(r,s))].filter(Boolean),o=r=>_(r,"status")?k(oe.other_status,{reading:e(r).join(", ")}):k(oe.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:oe.other_unsaid}),n=zt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${_(r,"rationale")}</li>`)}
    </ul>
  `:null}function An({id:t,scenario:e=null}){let o=yo(t,"basis",e),n=q("Strength",yo(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${vs} id=${N(t,"barrier")} />
        ${` · ${ct(t,"interventionKind").map(at).join(", ")} · ${n} · `}
        <${Ge} basis=${o} />${` ${Rt[o]?.[1]||q("Basis",o)}`}
      </p>
      <p class="reden"><strong>${oe.here}</strong>${_(t,"rationale")}</p>
      <${Ho} of=${t} />
    </div>
  `}var Ni=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function Ri({id:t,scenario:e,contributions:o}){let{date:n}=e,r=ms(t,n),s=_(t,"promise"),i=ds(t,n),l=o.length?o.map(p=>a`<${An} id=${p} scenario=${e} />`):_(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${oe.across}</strong>${_(t,"rationale")}</p>`,c=[[oe.facts.deadline,i.length>0&&a`<${hm} ids=${i} date=${n} />`],[oe.facts.who,a`<${um} id=${t} date=${n} />`],[oe.facts.figures,Dt(t,"Figure","concerns").length>0&&a`<${Pr} id=${t} date=${n} />`],[oe.facts.how,l],[oe.facts.where,a`<${Kt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${ht(t)} · <${gt} id=${t} date=${n} /></p>
      <${Ni} lead=${s&&oe.promise} text=${s||_(t,"summary")} />
      <${Ni} lead=${oe.progress} text=${_(r,"summary")} />
      ${r&&a`<${Ho} of=${r} />`}
      <${Ke} pairs=${c} />
    </article>
  `}var Ze=t=>[...t].sort((e,o)=>B(v(e),v(o)));var Uo=b.overview;function bm({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=j("overzicht",{...F.route.query,cel:ye(e,null,o)});return a`
    <p>${rn(G(o))}</p>
    ${n.length>0&&a`<h3>${Uo.why}</h3>`}
    ${n.map(l=>a`<p>${_(l,"rationale")} <span class="zacht">${_(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${k(Uo.elsewhere,{count:r,kind:at(e)})}${" "}
          <a href=${i}>${Uo.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${Uo.who}</h3><${Cs} list=${s} plan=${o} />`}
  `}var km=(t,e,o,n,r)=>_o(t,r).filter(s=>ps(N(s,"barrier"))===e&&(o!=="kind"||ct(s,"interventionKind").includes(n)));function ym({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=$t(null),c=$t(null);Ot(()=>{let u=document.getElementById(qo(i));return l.current.showModal(),c.current.focus(),()=>(u?.isConnected?u:document.getElementById(qo(i)))?.focus()},[]);let{word:p,lines:m,look:d}=Gt(e),$=k(Uo.panel_note,{scenario:pt(r,s)}),f=u=>o===null?[]:km(u,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>P({cel:null})}
      onClick=${u=>u.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${k(Uo.panel,{row:t.label,step:Y(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${p}</strong>${m.length>0&&`: ${m.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${R(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${A&&`${s.title}. `}${$}</p>
      ${e.asked&&a`<p>${Uo.asked} <${At} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(u=>a`<${Ri} key=${u} id=${u} scenario=${r} contributions=${f(u)} />`):a`<${bm} cell=${e} />`}
    </dialog>
  `}function js({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=bs(t),i=G(s),l=i&&Ut(e,o,i).find(m=>m.key===n),c=l?.cells[ie(i).indexOf(r)];return c?a`<${ym} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var cn=b.overview;function qi({open:t=!0}){let e={report:A?cn.howto.reports:ro(),marks:Object.values(Rt).map(([o])=>o).join(" "),source:Ua()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${cn.howto.title}</summary>
      <ol>${cn.howto.lines.map(o=>a`<li>${k(o,e)}</li>`)}</ol>
    </details>
  `}var jo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`);function _m({state:t,things:e,date:o}){let n=A?"h4":"h3",r=i=>vo(i,o)[1]&&a`<span class="zacht"> – ${vo(i,o)[1]}</span>`,s=k(cn.group,{state:R(q("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${ze} ids=${Ze(e)} more=${r} />
    </div>
  `}function Ii({scenario:t,plan:e}){let o=A?"h3":"h2";return ut(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=g.codes.InterventionKind[r];return a`
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
    `})}var qt=b.coverage,wm=5,Wi=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Ge} basis=${t.most_basis} />
    <${Ve} bar=${t.bar} support=${t.support_only} most=${wm} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function vm({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:r,lines:s}=Gt(e),i=ye(t.key,o,n.key),l=[r,...s,e.strict,Rt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${qo(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>P({cel:i})}>
        <span class="sr">${k(b.overview.cell,{row:t.label,step:Y(o)})}${l}</span>
        <${Wi} cell=${e} />
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
          <${A?"h3":"h2"} class="stapkop">
            <span class=${n.acting?"nummer":"nummer leeg"} aria-hidden="true">${r+1}</span>
            ${k(qt.step,{step:Y(n.step),said:n.said})}
          <//>
          ${n.acting?a`
                  <ul>
                    ${o.filter(s=>s.cells[r]).map(s=>a`
                          <li>
                            <${M} id=${s.id} text=${s.label} />
                            <a class="naar" href=${j("dekking",{...F.route.query,cel:ye(s.key,n.step,t.key)})}>
                              <span class="sr">${s.label}: ${Gt(s.cells[r]).word}</span>
                              <${Wi} cell=${s.cells[r]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class="arcering"><span class="plaat"><strong>${qt.nobody.title}</strong> ${qt.nobody.text}</span></p>`}
        </section>
      `)}
  </div>
`,jm=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${b.overview.legend.title}${A?` (${e.title})`:""}`}>
    ${t.columns.filter(o=>o.nobody).map(o=>a`
          <div class="leegte">
            <h2>${o.nobody}</h2>
            ${o.waits&&a`<p>${o.waits}</p>`}
            <p><a href=${j("aandachtspunten",{stap:o.step})}>${qt.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${qt.about}</p>
    <${Bn} expected=${qt.expected} quiet=${qt.quiet} blank=${!0} />
    <h3>${b.overview.legend.how}</h3>
    <${Lr} />
    <p><a href=${j("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,Mm=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${qt.alike.title}</h2><p>${qt.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`;function Tm({plan:t,scenario:e,reach:o}){let n=Ut("partner",e,t);return o.numbers.partners?a`
    ${A&&a`<h2>${t.title}</h2>`}
    <${jo} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${Sm} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <${Cm} plan=${t} reach=${o} rows=${n} />
        <${Mm} reach=${o} />
      </div>
      <${jm} reach=${o} plan=${t} />
    </div>
  `:a`<p>${qt.nothing}</p>`}function Di({route:t}){let e=U(t.query),{reach:o}=ut(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${D} text=${qt.heading} title=${qt.title} />
      <p class="zacht">${pt(e)}</p>
      <${_s} query=${t.query}><${Ue} /><//>
    </div>
    ${fe(e).map(r=>a`
        <${Tm} key=${r.key} plan=${r} scenario=${e} reach=${o.find(s=>s.plan===r.key)} />
      `)}
    ${n&&a`<${js} address=${n} by="partner" scenario=${e} />`}
    <${Ct} text=${n?"":k(qt.shown,{scenario:pt(e)})} />
  `}var Fr=".",Ye=()=>new Set((F.route?.query.merk||"").split(Fr).filter(Boolean)),Hi=()=>[...Ye()].join(Fr),Ms=()=>!!F.route?.query.alleen&&Ye().size>0;function Ts(t,e){let o=Ye();for(let{mark:r}of t)e?o.add(r):o.delete(r);let n=o.size===0;return P({merk:[...o].join(Fr),...n&&{alleen:null}},!0),o.size}var zr=b.shared.outcomes,Lm={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},Pn=({outcome:t})=>a`<g class=${`teken teken-${zr[t].sign}`}>${Lm[zr[t].sign]}</g>`,pn=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${Pn} outcome=${t} /></svg>
`,Go=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${pn} outcome=${t} /> ${zr[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var Ne=b.gaps,Bm=b.shared.outcomes;function Nr({gaps:t,what:e}){let o=Ye(),n=t.filter(i=>o.has(i.mark)).length,r=i=>mt(z(Ne.bar.changed,Ts(t,i.target.checked))),s=t.length>1?k(Ne.mark_all,{count:t.length,what:e}):k(Ne.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${s}
        onChange=${r}
      />
    </label>
  `}var Vi=t=>Ye().has(t.mark)?"gemarkeerd":"",Em=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${Vi(t)}`} data-vraag=${t.mark}>
    <${Nr} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Br} gap=${t} query=${o} />
      <${Er} gap=${t} scenario=${e} />
    </div>
  </article>
`,Am={topic:{of:t=>t.topic,all:()=>g.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>T(t.map(e=>e.query)).map(e=>[e,Do(e)])}};function Pm({title:t,gaps:e,beside:o,by:n,scenario:r,open:s}){let i=e.filter($=>$.severity===Object.keys(g.codes.Severity)[0]).length,l=T(e.map($=>n==="topic"?Do($.query):Ui($))),c=$=>e.filter(f=>(n==="topic"?Do(f.query):Ui(f))===$).length,p=$=>c($)>1?k(Ne.repeated,{title:$,count:c($)}):$,m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${z(Ne.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${k(Ne.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${k(Ne.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Nr} gaps=${e} what=${t} />
      <${En} summary=${m} inside=${()=>e.map($=>a`<${Em} key=${$.mark} gap=${$} scenario=${r} query=${g.queries[$.query]||{}} />`)} open=${s} />
    </div>
  `}var Ui=t=>t.subject_label;function Zi({gaps:t,beside:e,by:o,scenario:n,open:r}){let{of:s,all:i}=Am[o],l=(c,p)=>c.filter(m=>s(m)===p);return i(t).map(([c,p])=>[c,p,l(t,c)]).filter(([,,c])=>c.length).map(([c,p,m])=>a`
        <${Pm}
          key=${c}
          title=${p}
          gaps=${m}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${r}
        />
      `)}var Gi=2;function Fm({row:t}){let e=t.who.length>Gi+1?t.who.slice(0,Gi):t.who,o=t.who.length-e.length;return a`
    <${At} ids=${e} name=${zm} />${o>0&&k(Ne.deadline.others.more,{names:"",count:o})}
    <span class="bij">${Ne.deadline.how[t.how]}</span>
  `}var zm=t=>v(t);function Nm({gap:t,scenario:e}){let o=t.deadline,n=Ne.deadline.columns,r=Be(t.subject),s=v(t.subject);return a`
    <tr role="row" class=${Vi(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Nr} gaps=${[t]} what=${o.what||s} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${r===s?s:`${r} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Er} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${Go} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${Fm} row=${o} /></td>
    </tr>
  `}var Ki=8;function Yi({gaps:t,scenario:e,all:o}){let{columns:n,caption:r,title:s,counted:i,lanes:l,show:c}=Ne.deadline,p=o||t.length<=Ki+1?t:t.slice(0,Ki),m=Object.entries(Bm).map(([d,{said:$}])=>[t.filter(f=>f.deadline.outcome===d).length,$]).filter(([d])=>d).map(([d,$])=>k(i,{count:d,said:$}));return a`
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
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>P({termijnen:"alle"},!0)}>
            ${z(c,t.length-p.length)}
          </button>
        `}
    </section>
  `}var pe=b.gaps.bar,Rm={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function qm({scenario:t,tell:e}){async function o(n){e(pe.busy);try{let r=await Za(Xo(t),Hi(),n);Se(`${pe.file}.${n}`,r,Rm[n]),e("")}catch(r){e(r.message)}}return Ya().map(n=>a`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${pe.office[n]}</button>`)}function Qi({gaps:t,scenario:e,rows:o}){let[n,r]=K(""),s=Ye();if(!s.size)return null;let i=t.filter(d=>s.has(d.mark)),l=s.size-i.length,c=Ms(),p=()=>{Ts([...s].map(d=>({mark:d})),!1),mt(pe.cleared)},m=()=>{P({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${pe.label}>
      <p>
        <strong>${z(pe.count,s.size)}</strong>${l>0&&z(pe.elsewhere,l)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>P({alleen:c?null:"gemarkeerd"})}>
        ${c?pe.every:pe.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${pe.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||pe.address}</p>
      <button type="button" id="merk-print" onClick=${m}>${pe.print}</button>
      <${_t} name=${`${pe.file}.csv`} rows=${()=>o(i)} label=${pe.csv} id="merk-csv" />
      <${qm} scenario=${e} tell=${r} />
    </section>
  `}var nt=b.gaps,tl=t=>v(Xt(t)||t),Ji=(t,e)=>[[...nt.csv,...Lt],...t.map(o=>[q("Severity",o.severity),Do(o.query),o.sentence,g.queries[o.query]?.why||"",o.steps.map(Y).join(", "),o.kinds.map(at).join(", "),o.partners.map(tl).join(", "),o.subject_label,Co(o).map(ot).join("; "),...Tt(e,o.plan)])],Rr=["tekst","stap","soort","partner","vraag","gewicht"];function Im({all:t}){let e=(s,i)=>T(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>Wo(s).flatMap(i=>i.partners)),tl),n=e(t.map(s=>s.query).sort(B),Do),r=Object.entries(g.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${le}>
      <div class="velden">
        <${Et}
          label=${nt.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>B(s[1],i[1]))}
        />
        <${Et} label=${nt.fields.step} name="stap" options=${Ft.map(s=>[s.notation,s.label])} />
        <${Et} label=${nt.fields.query} name="vraag" options=${n} />
        <${Et} label=${nt.fields.weight} name="gewicht" options=${r} />
        <${Et} label=${nt.fields.kind} name="soort" options=${en.map(s=>[s.notation,s.label])} />
        <${He} label=${nt.fields.text} name="tekst" />
        <${So} names=${Rr} />
      </div>
    <//>
  `}var Wm=({scenario:t})=>a`
  <details class="blik">
    <summary>${pt(t)} <span class="wijzig">${nt.change}</span></summary>
    <${Ue} />
  </details>
`,el="bron",Xi=Object.keys(g.codes.Severity).at(-1);function Dm({points:t,low:e,source:o,query:n}){let r=T(t.map(c=>c.topic)).length,s=c=>z(nt.questions,c.length),i={points:k(nt.part_counts.points,{questions:s(t),topics:z(nt.topics_count,r)}),source:k(nt.part_counts.source,{questions:s(e)})},l=(c,p,m)=>a`
    <a href=${j("aandachtspunten",{...n,deel:p})} aria-current=${m?"true":null} id=${`deel-${p}`}>
      <strong>${nt.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${nt.parts_label}>
      ${l("points","overleg",!o)}${l("source",el,o)}
    </nav>
  `}var Ls={onderwerp:"topic",soort:"query"};function Hm({gaps:t,beside:e,per:o,scenario:n,open:r,all:s}){let i=t.filter(d=>d.deadline).sort((d,$)=>B(d.deadline.day,$.deadline.day)),l=t.filter(d=>!d.deadline),c=Ls[o],p=Object.entries(Ls).map(([d,$])=>[d,nt.fold[$]]),m=()=>P({vouw:r?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Yi} gaps=${i} scenario=${n} all=${s} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${nt.heading[c]}</h2>
            <p>${nt.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${m}>${r?nt.refold:nt.unfold}</button>
            </p>
          </header>
          <${Oo} legend=${nt.fold_by} name="per" options=${p} current=${o} id="per" />
          <${Zi} gaps=${l} beside=${e} by=${c} scenario=${n} open=${r} />
        </section>
      `}
    ${!t.length&&a`<p>${nt.none}</p>`}
  `}var Um=25;function ol({route:t}){let e=U(t.query),o=t.query,n=ut(e).gaps,r=Ms(),s=n.filter(h=>r?Ye().has(h.mark):Fi(h,o)),i=s.filter(h=>h.severity!==Xi),l=s.filter(h=>h.severity===Xi),c=o.deel?o.deel===el:!i.length&&l.length>0,p=r?s:c?l:i,m=r||Rr.some(h=>o[h]),d=o.vouw?o.vouw==="uit":m&&p.length<=Um,$=o.per in Ls?o.per:Object.keys(Ls)[Number(c&&!r)],f=Object.fromEntries(Rr.filter(h=>o[h]).map(h=>[h,o[h]])),u=h=>z(nt.questions,h.length);return a`
    <${D} text=${nt.title}>
      <p class="uitleg">${k(nt.intro,{report:ro(G(e.plan))})} ${Ee}</p>
    <//>
    ${fe(e).map(h=>a`<${jo} key=${h.key} plan=${h} />`)}
    <div class="deelrij">
      ${r?a`<p class="delen"><strong>${nt.only_title}</strong></p>`:a`<${Dm} points=${i} low=${l} source=${c} query=${f} />`}
      <${Wm} scenario=${e} />
    </div>
    <div class=${r?"vragen alleen":"vragen"}>
      ${!r&&a`<${Im} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!r&&a`<p class="zacht">${nt.source_intro}</p>`}
        <${Hm}
          key=${`${c}${r}`}
          gaps=${p}
          beside=${c||r?[]:l}
          per=${$}
          scenario=${e}
          open=${d}
          all=${m||!!o.termijnen}
        />
        <p class="acties"><${_t} name="aandachtspunten.csv" rows=${()=>Ji(p,e)} /></p>
      </div>
    </div>
    <${Qi} gaps=${n} scenario=${e} rows=${h=>Ji(h,e)} />
    <${Ct} text=${k(nt.shown,{points:u(i),source:u(l)})} />
  `}function Bs(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function nl(t,e,o){let n=new Map(t.map(d=>[d.id,d])),r=d=>e.flatMap($=>$.from===d?[$.to]:$.to===d?[$.from]:[]),s=[],i=[...t].sort((d,$)=>B(d.title,$.title)).map(d=>d.id),l=new Set,c=d=>{if(!(l.has(d)||!n.has(d))){l.add(d),s.push(d);for(let $ of T(r(d)))c($)}};for(let d of i)c(d);let p=Math.ceil(s.length/2),m=Math.max(o*1.6,40);return s.map((d,$)=>{let f=$<p,u=f?p:s.length-p,h=f?$:s.length-1-$,y=u>1?Math.sin(Math.PI*h/(u-1)):1,C=Math.round((h+.5)*m*(p/u));return{...n.get(d),x:Math.round((f?-1:1)*(140+250*y)),y:C}})}var Ce="omgeving",Gm=16,qr=8,Ir=68,Wr=236;function sl(t,e){let o=new Map,n=(s,i,l,c)=>{let p=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:p,from:s,to:i,group:l,said:[c]})},r=s=>k(b.graph.contributes,{basis:q("Basis",_(s,"basis"))});for(let s of so(t,e))n(s.organisation,t,"rol",q("Role",s.role));for(let s of nn(t,e))n(t,s.undertaking,"rol",q("Role",s.role));for(let s of _o(t))Nt(s,e)&&n(t,N(s,"barrier"),"stap",r(s));for(let s of Dt(t,"Contribution","barrier"))Nt(s,e)&&n(N(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Jt.get(t)))for(let l of i)l.startsWith("@")&&et(l.slice(1))&&n(t,l.slice(1),"verband",bo(s));for(let[s,i]of Oe(t))et(s)&&Nt(s,e)&&n(s,t,"verband",bo(i));return[...o.values()]}var ne=g.around,Km=t=>tn(t).find(e=>ne.nodes[e])||"*",Vm=t=>t.length>ne.letters?`${t.slice(0,ne.letters-1)}…`:t,rl=(t,e,o)=>({id:t,label:Vm(v(t)),title:v(t),group:Km(t),x:e,y:o}),al=t=>{let{color:e,dashes:o}=ne.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function il(t,e){let o=St(t)?t:"",n=o?sl(o,e).map(al):[],r=[T(n.map(l=>l.from)),[o],T(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(m=>!s.has(m));for(let m of p)s.add(m);return p.sort((m,d)=>B(v(m),v(d))).map((m,d)=>rl(m,c*ne.width,d))});return{...ne,name:Ce,title:o?ne.title_of.replace("{name}",v(o)):ne.title,layout:"columns",looks:ne,nodes:Bs(i,ne.step),rows:n,date:e,centre:o}}function ll(t,e,o,n){let r=[...t.nodes],s=[...t.rows],i=new Map;for(let l of e.filter(c=>St(c)&&r.some(p=>p.id===c))){let c=new Set(r.map(y=>y.id)),p=sl(l,o),m=y=>y.from===l?y.to:y.from,d=T(p.map(m)).filter(y=>!c.has(y)),$=d.slice(0,Gm),f=r.find(y=>y.id===l),u=(n==="route"?Ym:Zm)(r,f,$);r.push(...u.map(({id:y,x:C,y:w})=>rl(y,C,w)));let h=new Map(u.map(y=>[y.id,y]));for(let y of p.filter(C=>h.has(m(C)))){let{branch:C}=h.get(m(y));s.push({...al(y),...C&&{branch:{...C,head:l,stop:m(y)}}})}d.length>$.length&&i.set(l,{shown:$.length,count:d.length-$.length})}return{nodes:r,rows:s,left:i}}function Zm(t,e,o){let n=t.map(c=>c.x),[r,s]=[Math.min(...n),Math.max(...n)],i=e.x<(r+s)/2?r-ne.width:s+ne.width,l=e.y-(o.length-1)*ne.step/2;return o.map((c,p)=>({id:c,x:i,y:l+p*ne.step}))}function Ym(t,e,o){let n=Math.max(...t.map(l=>l.x)),r=Math.max(...t.map(l=>l.y))+30,s=Math.ceil(o.length/qr)*Wr,i=Math.max(0,Math.min(e.x+Ir,n+Ir-s));return o.map((l,c)=>{let p=i+Math.floor(c/qr)*Wr,m=r+26+c%qr*(ne.step-3);return{id:l,x:p+Wr/2-4,y:m,branch:{beside:p-e.x,aside:Ir,top:r}}})}function cl(t,e){let{date:o}=U(e);if(t===Ce)return il(e.ding,o);let n=g.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}function mn(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var dn=t=>Object.keys(t.table).filter(e=>!pl[e]),pl={from_label:"from",to_label:"to"},ml=t=>pl[t],Es={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function dl(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=U(e),r=Object.entries(Es).map(([c,p])=>[p,c==="partner"?e[c]&&Xt(e[c]):e[c]]).filter(([,c])=>c),s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&r.every(([p,m])=>c[p]?.includes(m)||c.from===m||c.to===m));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:nl(l,s,t.step),rows:s}:{nodes:t.layout==="columns"?Bs(l,t.step):l,rows:s}}var As=b.graph.choose,ul="alles",Qm=["stap","hoofdstuk"],fl=t=>!!t[ul]||Object.keys(Es).some(e=>t[e]),$l=t=>T(t.flatMap(e=>[e.from,e.to])).length;function hl({picture:t}){let e=T(he("Chapter").map(s=>_(s,"identifier"))).sort(B),o=s=>v(he("Chapter").find(i=>_(i,"identifier")===s)),n={stap:Ft.map(s=>[s.notation,s.label]),hoofdstuk:e.map(s=>[s,o(s)])},r=s=>j(["graaf",t.name],s);return a`<div class="kieseerst">
    <p>${As.sentence}</p>
    ${Qm.map(s=>{let i=n[s].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[Es[s]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${As[s]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:p})=>a`<li><a href=${r({[s]:l})}>
                <b>${c}</b><span>${z(As.partners,$l(p))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${r({[ul]:"ja"})}>${z(As.whole,$l(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var Qe=b.graph.card,Fn=3;function bl(t,e=fo){let o=T(t.filter(Boolean)),n=o.length-Fn;return e(n>0?[...o.slice(0,Fn),Qe.more.replace("{count}",String(n))]:o)}var Ps=t=>bl(t,e=>e.join("; ")),gl=t=>Ps(t.flatMap(e=>St(e)?Mt(e).slice(0,1).map(ot):[])),kl=t=>q("Role",t);function Jm(t,e){let o=so(t,e).filter(s=>No(s.role)),n=_o(t).filter(s=>Nt(s,e)),r=s=>`${v(xr(N(s,"barrier")))}, ${q("Basis",_(s,"basis")).toLowerCase()}`;return[[Qe.who,Ps(o.map(s=>`${v(s.organisation)} (${kl(s.role)})`))],[Qe.state,Ht(t,e)],[Qe.step,Ps(n.map(r))],[Qe.where,Ps(Mt(t).slice(0,2).map(ot))]]}function yl(t,e){let o=[t.from,t.to].flatMap(n=>n?nn(n,e).filter(r=>t.about?.includes(r.undertaking)&&No(r.role)):[]);return bl(o.map(n=>kl(n.role)))}var Xm=(t,e)=>dn(t).map(n=>t.table[n]).map((n,r)=>[n,e.said[r]]),td=(t,e,o)=>[...t.said.filter(n=>n&&rt(n)!==rt(e)),yl(t,o)].filter(Boolean).join(" · ");function _l(t,e,o,n){let r=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(r)return{kind:r.group&&t.looks.edges[r.group]?.label||"",name:mn(t,r,n),facts:[...Xm(t,r),[Qe.role,yl(r,t.date)],[Qe.where,gl(r.about||[])]],thing:""};let s=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=no(o)?Jm(o,t.date):[...s.slice(0,Fn).map(c=>[i(c),td(c,i(c),t.date)]),[Qe.also,s.length>Fn?Qe.more.replace("{count}",String(s.length-Fn)):""],[Qe.where,gl(s.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:St(o)?R(ht(o)):"",name:n(o),facts:l,thing:St(o)?o:""}}var It=b.graph,Dr=40,wl=(t,e=v(t))=>a`<a href=${re(t)}>${e}</a>`,ed=t=>(t===1?It.counted.one:It.counted.more).replace("{count}",t);function od({picture:t,row:e}){let o=e.group&&!g.views[t.name]?Object.keys(g.around.table):Object.keys(t.table),n=dn(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function nd({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>St(s)&&s!==e.from&&s!==e.to),r=s=>vo(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${mn(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${od} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${Ee}</p><p><a href=${j("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${It.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${It.about}</p>
        <ul>${n.map(s=>a`<li>${et(s)?wl(s):v(s)}${no(s)&&a`<span class="zacht"> – ${r(s)}</span>`}${Mt(s).slice(0,1).map(i=>a`<span class="zacht adres">${ot(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&et(s)).map((s,i)=>a`${i>0&&" · "}${wl(s,It.page_of.replace("{name}",v(s)))}`)}</p>
  `}function sd({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter($=>$.from===o||$.to===o),c=t.nodes.find($=>$.id===o)?.group,p=t.looks.nodes[c]?.label||ht(o),m=s.includes(o),d=$=>{let f=$.from===o?$.to:$.from;return a`<li>
      ${t.arrows!==!1&&($.from===o?It.towards:It.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(f||$.id)}>${n(f)}</button>
      ${$.group&&a`<span class="zacht"> – ${t.looks.edges[$.group]?.label||$.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${p&&`${R(p)}. `}${ed(l.length)}</p>
    ${St(o)&&et(o)&&a`<p class="acties">
        <a href=${re(o)}>${It.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(m)}
          onClick=${()=>r(o)}>${m?`− ${It.fold}`:`+ ${It.unfold}`}</button>
        ${" "}<a href=${j(["graaf",Ce],{ding:o})}>${It.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Dr).map(d)}</ul>
    ${l.length>Dr&&a`<p>${It.rest.replace("{count}",String(l.length-Dr))}</p>`}
  `}function vl(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${It.in_words}>
      ${e&&a`<${nd} ...${t} />`} ${o&&a`<${sd} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${It.nothing_chosen}</p>`)}
    </section>
  `}function xl({picture:t,rows:e,name:o,hover:n,close:r,keep:s,unfold:i,opened:l,unfolds:c}){let p=$t(null);Le(()=>{let $=f=>f.key==="Escape"&&r();return window.addEventListener("keydown",$),()=>window.removeEventListener("keydown",$)},[]),Ot(()=>{let{offsetWidth:$,offsetHeight:f,offsetParent:u}=p.current,h=Math.max(4,Math.min(n.x-20,u.clientWidth-$-4)),y=n.y+16,C=y+f>u.clientHeight-4?Math.max(4,n.y-18-f):y;p.current.style.transform=`translate(${h}px, ${C}px)`});let m=_l(t,e,n.id,o),d=m.facts.filter(([$,f])=>$&&f);return a`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>s(!0)} onPointerLeave=${()=>s(!1)}>
      ${m.kind&&a`<span class="zacht">${m.kind}</span>`}
      <strong>${m.name}</strong>
      <dl>${d.map(([$,f])=>a`<div><dt>${$}</dt><dd>${f}</dd></div>`)}</dl>
      ${m.thing&&et(m.thing)&&a`<p class="acties"><a href=${re(m.thing)}>${It.page}</a>${c(m.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(m.thing)}>${l.includes(m.thing)?It.fold:It.unfold}</button>`}</p>`}
    </div>
  `}var Ko="#16212B",Ol="#8E8779",Hr="#0A4F7A",Fs="#FFFFFF";function Ur(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let r=1;r<e.length-1;r+=1)t.arcTo(...e[r],...e[r+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Sl(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function Cl(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=Ko,t.lineWidth=14,s(),t.strokeStyle=Fs,t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=Ko,t.fill(),t.restore()}function rd(t,e,o,n,r=5.5){t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.fillStyle=n==="full"?Ko:Fs,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,r,Math.PI/2,-Math.PI/2),t.fillStyle=Ko,t.fill()),t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Ko,t.stroke()}function jl(t,e){let o=new Set(t.filter(r=>r.station).map(r=>r.id)),n=new Map(t.map(r=>[r.id,r.rail]));return e.flatMap(r=>{if(r.branch)return[{edge:r,...r.branch}];if(!o.has(r.to))return[];let s=n.get(r.from);return[{edge:r,head:r.to,stop:r.from,beside:s??0,between:s===void 0}]})}function zn(t,{head:e,stop:o,beside:n}){let r=t.getPosition(e);return{from:r,x:r.x+n,y:t.getPosition(o).y}}function ad({from:t,x:e,y:o},{aside:n=0,top:r=t.y+34}){let s=[t.x+n,t.y],i=e===s[0]?[]:[[s[0],r],[e,r]];return[...n?[[t.x,t.y]]:[],s,...i,[e,o]]}function Ml(t,e,o,n){t.save(),t.lineCap="round";let r=o.map(s=>({on:n.has(s.edge.id),down:ad(zn(e,s),s)}));for(let{down:s}of r)Ur(t,s,3,Ol);for(let{on:s,down:i}of r)s&&Ur(t,i,4,Ko);t.restore()}function Tl(t,e,o,n){for(let r of o){let{x:s,y:i}=zn(e,r),{left:l,right:c}=e.getBoundingBox(r.stop),p=(l+c)/2,{label:m,font:d}=e.body.nodes[r.stop].options;t.font=`${d.size}px ${d.face}`;let $=n.has(r.edge.id),f=r.between&&!$?t.measureText(m).width/2+8:(c-l)/2-6,u=s<p?p-f:p+f;Math.abs(u-s)>3&&Ur(t,[[s,i],[u,i]],$?4:1.6,$?Ko:Ol)}for(let r of o){let{x:s,y:i}=zn(e,r);rd(t,s,i,r.edge.mark||"full",r.edge.mark?5.5:3)}}function Gr(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function Ll(t,e,o,n){let{x:r,y:s}=Gr(e,o);t.save(),t.beginPath(),t.arc(r,s,9,0,2*Math.PI),t.fillStyle=n?Hr:Fs,t.fill(),t.lineWidth=1.8,t.strokeStyle=Hr,t.stroke(),t.beginPath(),t.moveTo(r-4.5,s),t.lineTo(r+4.5,s),n||(t.moveTo(r,s-4.5),t.lineTo(r,s+4.5)),t.strokeStyle=n?Fs:Hr,t.stroke(),t.restore()}var id="#16212B",zs=12/14,ld=13,Bl=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<ld;function El(t,{nodes:e,edges:o,options:n,view:r,opened:s=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let m=jl(e,o),d=new Map(m.map(x=>[x.edge.id,x])),$=new vis.DataSet(e.map(({title:x,...I})=>p?I:{...I,title:x})),f=new vis.DataSet(o.map(x=>d.has(x.id)?{...x,hidden:!0}:x)),u=new vis.Network(t,{nodes:$,edges:f},n),h=t.querySelector(".vis-network");h.setAttribute("role","application"),h.setAttribute("aria-label",t.dataset.title||"");for(let x of t.querySelectorAll("canvas"))x.setAttribute("aria-hidden","true");let y=e.filter(x=>x.slot).map(x=>x.id),C=e.filter(x=>x.station).sort((x,I)=>x.station-I.station),w=new Set,S="",O=()=>[...new Set([S,...s,...u.getSelectedNodes()])].filter(x=>x&&c(x));u.on("beforeDrawing",x=>{Ml(x,u,m,w);let I=C.map(H=>u.getPosition(H.id));I.length&&Cl(x,I);for(let H of y)Sl(x,u.getBoundingBox(H))}),u.on("afterDrawing",x=>{Tl(x,u,m,w);for(let I of O())Ll(x,u,I,s.includes(I))});let Z=x=>m.find(I=>Bl(zn(u,I),x,u.getScale()))?.edge.id,jt=x=>O().find(I=>Bl(Gr(u,I),x,u.getScale())),L=(x=.05)=>{if(!e.length||(u.fit({animation:!1,maxZoomLevel:1.15}),u.getScale()>=x))return;let H=Math.min(...e.map(eo=>eo.x))-85,tt=Math.min(...e.map(eo=>eo.y))-30,Te=t.clientWidth/x*.5,we=Math.max(...e.map(eo=>eo.x))+85-H,ue={x:we<2*Te?H+we/2:H+Te,y:tt+t.clientHeight/x*.5};u.moveTo({position:ue,scale:x,animation:!1})};u.on("click",({nodes:[x],edges:[I],pointer:H})=>{let tt=jt(H.canvas);tt?l?.(tt):i?.(Z(H.canvas)??x??I??null)}),u.on("doubleClick",({nodes:[x]})=>x&&l?.(x));let vt=(x,I)=>{x&&c(x)!==(S===x)&&u.redraw(),x&&(S=x),p?.(x,I)};if(p){u.on("hoverNode",({node:H,pointer:tt})=>vt(H,tt.DOM)),u.on("hoverEdge",({edge:H,pointer:tt})=>vt(H,tt.DOM));for(let H of["blurNode","blurEdge","dragStart","zoom"])u.on(H,()=>vt(null));let x="",I=H=>{if(!m.length||H.buttons)return;let{left:tt,top:Te}=t.getBoundingClientRect(),we={x:H.clientX-tt,y:H.clientY-Te},ue=Z(u.DOMtoCanvas(we))||"";ue!==x&&vt(ue||null,we),t.style.cursor=ue||jt(u.DOMtoCanvas(we))?"pointer":"",x=ue};h.addEventListener("pointermove",I)}r?u.moveTo({...r,animation:!1}):L(zs);let Me=new Map(o.map(x=>[x.id,x]));return{network:u,fit:L,view:()=>({position:u.getViewPosition(),scale:u.getScale()}),zoom:x=>u.moveTo({scale:Math.min(4,Math.max(.05,u.getScale()*x))}),select(x,I,H){let tt=I.length?I:o.filter(kt=>x.includes(kt.from)||x.includes(kt.to)).map(kt=>kt.id),Te=new Set(tt.filter(kt=>Me.has(kt))),we=[...w,...Te].filter(kt=>!d.has(kt)&&w.has(kt)!==Te.has(kt));we.length&&f.update(we.map(kt=>Te.has(kt)?{id:kt,width:3,color:{color:id}}:{id:kt,width:1.6,color:{color:Me.get(kt).color}})),w=Te;let ue=x.filter(kt=>$.get(kt));if(u.setSelection({nodes:ue,edges:[]},{highlightEdges:!1}),u.redraw(),!H||!ue.length)return;ue.some(kt=>{let{x:W,y:Gn}=u.canvasToDOM(u.getPosition(kt));return W>0&&W<t.clientWidth&&Gn>0&&Gn<t.clientHeight})||u.focus(ue[0],{scale:Math.max(u.getScale(),zs),animation:!1})},show(x){u.fit({nodes:x.filter(I=>$.get(I)),animation:!1,maxZoomLevel:1.15}),u.getScale()<zs&&u.moveTo({scale:zs})},destroy:()=>u.destroy()}}function Al(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var cd=250,pd=.74,md={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function Pl(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:p,title:m,opened:d}=t,$=$t(null),f=$t({of:"",view:null,ids:new Set}),u=$t(t);u.current=t,Ot(()=>{let C=performance.now(),w=f.current.of===e?f.current.view:null,S=0,O=(L,vt)=>{window.clearTimeout(S),S=window.setTimeout(()=>u.current.onHover(L===null?null:{id:L,...vt}),cd)},Z=El($.current,{nodes:o,edges:n,options:r,view:w,opened:d},{onChoose:L=>u.current.onChoose(L),onUnfold:L=>u.current.onUnfold(L),unfolds:L=>u.current.unfolds(L),onHover:O});s.current=Z;let jt=w?o.map(L=>L.id).filter(L=>!f.current.ids.has(L)):[];return jt.length&&Z.show([...jt,...i]),$.current.dataset.ms=String(Math.round(performance.now()-C)),()=>{window.clearTimeout(S),f.current={of:e,view:Z.view(),ids:new Set(o.map(L=>L.id))},Z.destroy(),s.current=null}},[e,o,n]),Ot(()=>{p&&f.current.of===""&&s.current.fit(12/14)},[p]),Ot(()=>{let C=()=>window.setTimeout(()=>s.current?.fit(),60);return document.addEventListener("fullscreenchange",C),()=>document.removeEventListener("fullscreenchange",C)},[]),Ot(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let h=C=>md[C.key]?.(t),y={height:`${Al(o,Math.max(420,Math.round(window.innerHeight*pd)))}px`};return a`<div class="doek" id="doek" ref=${$} style=${y} data-title=${m} onKeyDown=${h}></div>`}var Nn=t=>t===""?2:St(t)&&Ro(t)?1:0;function Ns(t,e){let o=new Map;for(let r of t){let s=`${r.from||""}|${r.to||""}`;o.set(s,[...o.get(s)||[],r])}let n=r=>[...new Set(r)].sort((s,i)=>Nn(s)-Nn(i)||B(e(s),e(i)));return{givers:n(t.map(r=>r.from||"")),takers:n(t.map(r=>r.to||"")),at:(r,s)=>o.get(`${r}|${s}`)||[]}}var Je=b.graph.matrix,Vo=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function Fl({picture:t,rows:e,names:o,chosen:n,pick:r,point:s,caption:i}){let l=w=>o.get(w)?.title||Je.nobody,c=w=>o.get(w)?.label||Je.nobody,{givers:p,takers:m,at:d}=Ns(e,c),$=w=>t.looks.edges[w.group],f=w=>[w.said[0],$(w).label].filter(Boolean).join(", "),u=(w,S)=>[Nn(w)!==Nn(S)&&"nieuw",w===""&&"ongenoemd"].filter(Boolean).join(" "),h=(w,S)=>{let O=w.currentTarget.getBoundingClientRect(),Z=w.currentTarget.closest(".vlak").getBoundingClientRect();s({id:S.id,x:O.right-Z.left,y:O.bottom-Z.top-10})},y=(w,S)=>{let O=d(w,S);if(!O.length)return null;let Z=O.some(L=>L.id===n),jt=O.some(L=>$(L).mark==="broken");return a`
      <button type="button" class=${jt?"hapert":null} aria-pressed=${String(Z)}
        aria-label=${`${l(w)} ${Je.to} ${l(S)}: ${O.map(f).join("; ")}`}
        onClick=${()=>r(O[(O.findIndex(L=>L.id===n)+1)%O.length].id)}
        onMouseEnter=${L=>h(L,O[0])} onMouseLeave=${()=>s(null)}
        onFocus=${L=>h(L,O[0])} onBlur=${()=>s(null)}>
        ${O.length>2?a`<${Vo} look=${$(O[0])} /><b>${O.length}</b>`:O.map(L=>a`<${Vo} look=${$(L)} />`)}
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
  `}function zl({picture:t,rows:e,name:o,pick:n}){let r=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),s=r.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${Je.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${r.map(({look:i,rows:l})=>a`<li><${Vo} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",Je.no_giver],["to",Je.no_taker]].map(([i,l])=>{let c=e.filter(p=>!p[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${s.length>0&&a`<h3>${Je.falters}</h3>
        <ul class="stromen">
          ${s.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${Je.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${R(Je.empty)}</p>
  `}var co=b.graph,Rl=["kies","uit"],Nl=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...Rl];function dd({thing:t}){let e=ve(()=>[...Jt.keys()].filter(et).sort((n,r)=>B(v(n),v(r))),[]),o=n=>{let r=e.find(s=>v(s)===n.target.value);r?P({ding:r,kies:null,uit:null}):mt(co.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${co.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${St(t)?v(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${v(n)}></option>`)}</datalist>
    </label>
  `}function ql({picture:t,query:e}){let[o,n]=K(!1),r=Nl.filter(h=>e[h]&&!Rl.includes(h)).length,s=t.name===Ce,i=t.nodes.filter(h=>xn(h.id)).sort((h,y)=>B(h.title,y.title)),l=h=>g.codes.CellState[h]?.order??9,c=T(t.rows.map(h=>h.state).filter(Boolean)).sort((h,y)=>l(h)-l(y)),p=h=>R(g.codes.CellState[h]?.label||q("Status",h)),m=en.filter(h=>t.rows.some(y=>y.kinds?.includes(h.notation))),d=Ft.filter(h=>t.rows.some(y=>y.steps?.includes(h.notation))),$=new Set(t.rows.flatMap(h=>h.chapters||[])),f=he("Chapter").map(h=>[_(h,"identifier"),v(h)]).filter(([h])=>$.has(h)).sort((h,y)=>B(h[0],y[0])),u=[["stap",co.filters.step,d.map(h=>[h.notation,h.label])],["hoofdstuk",co.filters.chapter,f],["soort",co.filters.kind,m.map(h=>[h.notation,h.label])],["partner",co.filters.partner,i.map(h=>[_(h.id,"notation"),h.title])],["staat",co.filters.state,c.map(h=>[h,p(h)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${h=>n(h.target.open)}>
      <summary id="filterknop">${r?k(b.shared.filters_set,{count:r}):co.choices}</summary>
      ${!s&&a`<${Fe} />`}
      <${Io} />
      <div class="velden">
        ${s&&a`<${dd} thing=${t.centre} />`}
        ${!s&&u.filter(([,,h])=>h.length>1).map(([h,y,C])=>a`<${Et} name=${h} label=${y} options=${C} />`)}
        <${He} label=${co.filters.search} name="zoek" id="graafzoek" />
        <${So} names=${Nl} />
      </div>
    </details>
  `}var Kr=b.graph,$d={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},ud=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${$d[t.mark]}
  </svg>
`,fd=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Il={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},Wl=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Il[t.shape]?"#FFFFFF":t.color} stroke=${Il[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function Dl({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),r=c=>t.layout==="grid"&&t.looks.edges[c],s=Object.entries(t.looks.nodes).filter(([c])=>!r(c)&&t.nodes.some(p=>p.group===c)),i=(c,p)=>{if(t.matrix&&p.mark)return a`<${Vo} look=${p} />`;if(t.layout==="route"&&p.mark)return a`<${ud} look=${p} />`;if(t.layout!=="grid")return a`<${fd} look=${p} />`;let m=t.looks.nodes[c];return m?a`<${Wl} look=${m} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),P({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${Kr.lines}>
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
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${Kr.points}>
      ${s.map(([,c])=>a`<li><${Wl} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${Kr.slots}</span></li>`}
    </ul>`}
  `}var Rs=b.graph;function Vr({picture:t,rows:e,name:o,chosen:n,pick:r}){let s=t.matrix,i=s?"from":"to",l=s?"to":"from",c=new Map(t.nodes.map(m=>[m.id,m.station??0])),p=Ns(e,o)[s?"givers":"takers"];return p.sort((m,d)=>(c.get(m)||0)-(c.get(d)||0)),a`<div class="beeldlijst">
    ${p.map(m=>{let d=e.filter(y=>(y[i]||"")===m),$=d.filter(y=>y.color||s),f=d.filter(y=>!y.color&&!s),u=$.length?z(s?Rs.list.flows:Rs.list.partners,$.length):Rs.list.nobody,h=f.length>0&&z(Rs.list.slots,f.length);return a`
        <details key=${m} open=${p.length<4||d.some(y=>y.id===n)}>
          <summary><h2>${o(m)}</h2><span class="zacht">${[u,h].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${f.map(y=>a`<li class="leegrij"><span>${y.said.filter(Boolean).join(": ")}</span></li>`)}
            ${$.map(y=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(y.id===n)} onClick=${()=>r(y.id)}>
                  ${s&&a`<${Vo} look=${t.looks.edges[y.group]} />`}${s&&"→ "}${o(y[l])}
                </button>
                <span class="zacht">${y.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var Rn=b.graph,Hl="from_label",hd="amount",Zr=new WeakMap;function gd(t,e){return Zr.has(t)||Zr.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),Zr.get(t).get(e)||Rn.not_said}function $n(t,e,o){let n=ml(o);return n?gd(t,e[n]):e.said[dn(t).indexOf(o)]||""}function bd(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[$n(t,l,n),l]),i=l=>+(l===""||l===Rn.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*B(l[0],c[0])).map(([,l])=>l)}function Ul({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=F.route.query.sorteer||Hl,i=Object.entries(t.table),l=(d,$)=>{let f=s===d?`-${d}`:d;P({sorteer:f===Hl?null:f},!0),mt(Rn.sorted.replace("{column}",$.toLowerCase()).replace("{direction}",f[0]==="-"?Rn.down:Rn.up))},c=d=>s===d?"ascending":s===`-${d}`?"descending":null,p=([d,$])=>d===hd?a`<th scope="col" role="columnheader">${$}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(d)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${d}`} onClick=${()=>l(d,$)}>
            ${$}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,m=d=>{let $=d.id===o,f=$||o&&(d.from===o||d.to===o);return a`
      <tr key=${d.id} role="row" class=${f?"gekozen":null} data-rij=${d.id} data-van=${d.from||""}
        data-naar=${d.to||""} onClick=${u=>u.target.closest("button, a")||n(d.id)}>
        ${i.map(([u,h],y)=>y?a`<td role="cell" data-kop=${h}>${$n(t,d,u)}</td>`:a`<th scope="row" role="rowheader" data-kop=${h}>
                <button type="button" class="rijknop" aria-pressed=${String($)} onClick=${()=>n(d.id)}>
                  ${$n(t,d,u)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(p)}</tr></thead>
      <tbody role="rowgroup">${bd(t,e,s).map(m)}</tbody>
    </table>
  `}var Xe=b.graph,Gl=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${Xe.show.label}>
    ${t.map(([n,r])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${r}</button>`)}
  </div>
`;function Kl({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${Xe.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>Se(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",Xe.tools.fit,()=>t.current.fit())} ${n("back",Xe.tools.back,o)}
      ${n("screen",Xe.tools.screen,r)} ${n("png",Xe.tools.png,s)}
    </div>
  `}function Vl({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>P({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${Xe.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=v(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${k(Xe.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=k(Xe.left_out,{name:v(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${j(["graaf",Ce],{ding:r})}>${Xe.surroundings}</a></p>`})}
    </nav>
  `}function Mo(){let t=b.missing;return a`
    <${D} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}var wt=b.graph,kd="(max-width: 44rem)",Yr=null,Qr=()=>Yr,Zo=t=>P({kies:F.route.query.kies===t?null:t},!0);function yd(t){let e=window.matchMedia(kd).matches,o=t.matrix?[["matrix",wt.show.matrix],["beeld",wt.show.arrows]]:[["beeld",wt.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",wt.show.list]]:[],r=["tabel",wt.show.table];return e&&!n.length?[r,...o]:[...n,...o,r]}function _d(t,e,o){let n=rt(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>rt($n(t,s,i)).includes(n))):e}function wd({picture:t,drawn:e,opened:o,chosen:n,row:r,lit:s,choices:i,handle:l,turn:c,shown:p,tell:m}){let d=ve(()=>e.rows.filter(u=>u.color),[e]),$=ve(()=>[...e.nodes].filter(u=>u.title).sort((u,h)=>u.y-h.y||u.x-h.x).map(u=>u.id),[e]),f=u=>{let h=$[($.indexOf(s[0])+u+$.length)%$.length];P({kies:h},!0)};return a`
    <${Pl} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${d} options=${xd(t,o)} opened=${o} handle=${l} lit=${s}
      line=${r?.color?r.id:""} look=${!!n||s.length===1} shown=${p}
      title=${k(wt.picture,{title:t.title})} onChoose=${u=>u&&Zo(u)} onStep=${f}
      unfolds=${m.unfolds} onUnfold=${m.unfold} onHover=${m.point}
      onClear=${()=>P({kies:null},!0)} />
  `}function vd({picture:t,query:e}){let o=$t(null),n=$t(!1),[r,s]=K(0),[i,l]=K(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(W=>e[W]).join("|"),m=ve(()=>dl(t,e),[t,p]),d=(e.uit||"").split(",").filter(St),$=ve(()=>ll(m,d,t.date,t.layout),[m,e.uit]),f=ve(()=>new Map($.nodes.map(W=>[W.id,W])),[$]),u=$.rows.find(W=>W.id===c||c===`leeg~${W.id}`&&W),h=u?"":f.has(c)?c:"",y=ve(()=>_d(t,m.rows,e.zoek),[m,e.zoek]),C=!u&&!h&&rt(e.zoek||""),w=C?$.nodes.filter(W=>rt(W.title||"").includes(C)).map(W=>W.id):[],S=yd(t),O=S.some(([W])=>W===e.toon)?e.toon:S[0][0],Z=t.choose&&!fl(e),jt=O==="beeld"&&!Z,L=W=>f.get(W)?.title||(t.matrix?wt.matrix.nobody:wt.not_said),vt=W=>St(W)&&et(W)&&W!==t.centre,Me=W=>{if(!vt(W))return;let Gn=d.includes(W)?d.filter(np=>np!==W):[...d,W];l(null),P({uit:Gn.join(","),kies:W})},x=W=>{(W||!n.current)&&l(W)},I=W=>{n.current=W,W||l(null)};Le(()=>{!c||!F.started||(u&&!(u.from&&u.to)?mt(k(wt.chosen_one,{name:mn(t,u,L)})):u?mt(k(wt.chosen_pair,{from:L(u.from),to:L(u.to)})):h&&mt(k(wt.chosen_one,{name:L(h)})))},[c]),Ot(()=>(Yr={name:t.name,drawing:o.current},()=>{Yr=null}));let H=u&&!u.color?`leeg~${u.id}`:"",tt=H&&f.has(H)?[H]:u?[u.from,u.to].filter(Boolean):h?[h]:w,Te={unfolds:vt,unfold:Me,point:x},we={picture:t,rows:$.rows,name:L,opened:d,unfold:Me,pick:Zo},ue=i&&i.id!==c&&a`<${xl} ...${we} unfolds=${vt} keep=${I} hover=${i} close=${()=>l(null)} />`,eo=z(wt.rows,y.length),kt=t.matrix?a`<${zl} picture=${t} rows=${y} name=${L} pick=${Zo} />`:t.layout==="route"&&jt&&a`<p class="zacht">${wt.nothing_chosen}</p><${Vr} picture=${t} rows=${y} name=${L} chosen="" pick=${Zo} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${Gl} ways=${S} shows=${O} choose=${W=>P({toon:W},!0)} />
      ${jt&&a`<${Kl} handle=${o} picture=${t} reset=${()=>s(r+1)} />`}
      <${ql} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${O==="tabel"}>
          ${jt&&a`<${Vl} picture=${t} ids=${d} left=${$.left} />`}
          ${t.choose&&!Z&&a`<p class="spoor"><a href=${j(["graaf",t.name])}>${wt.choose.back}</a></p>`}
          <div class="vlak">
            ${Z?a`<${hl} picture=${t} />`:O==="matrix"?a`<${Fl} picture=${t} rows=${y} names=${f} chosen=${u?.id||""} pick=${Zo}
                      point=${x} caption=${k(wt.matrix.caption,{rows:eo})} />`:O==="lijst"?a`<${Vr} picture=${t} rows=${y} name=${L} chosen=${u?.id||""} pick=${Zo} />`:a`<${wd} ...${{picture:t,drawn:$,opened:d,chosen:c,row:u,lit:tt,choices:p,handle:o,turn:r,tell:Te}}
                        shown=${O==="beeld"} />`}
            ${!m.rows.length&&a`<p class="leegbeeld">${t.centre?wt.alone:wt.empty}</p>`}
            ${ue}
          </div>
          ${!Z&&a`<${Dl} picture=${t} hidden=${e.zonder||""} />`}
          ${jt&&a`<p class="zacht sleutels">${wt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${O!=="tabel"}>
          <div class="rol">
            <${Ul} picture=${t} rows=${y} chosen=${u?.id||h} pick=${Zo}
              caption=${k(wt.caption,{title:t.title,rows:eo})} />
          </div>
          <div class="acties">
            <${_t} name=${`${t.name}.csv`} rows=${()=>Od(t,y)} />
          </div>
        </div>
      </div>
      <${vl} ...${we} row=${u} node=${h} first=${kt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${wt.loose}</p>`}
  `}var xd=(t,e)=>e.length&&t.name!==Ce?{...t.options,groups:{...g.around.options.groups,...t.options.groups}}:t.options,Od=(t,e)=>[[...Object.values(t.table),...Lt],...e.map(o=>[...Object.keys(t.table).map(n=>$n(t,o,n)),...Tt(null)])];function Sd({name:t,title:e,sentence:o}){let r=[...Object.values(g.views).map(s=>[s.name,s.tab||s.title]),[Ce,g.around.tab]];return a`
    <${D} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${wt.pictures}>
      ${r.map(([s,i])=>{let l=s===t?"page":null;return a`<li><a href=${j(["graaf",s])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function Zl({route:{path:t,query:e}}){let o=t[1]||Object.keys(g.views)[0],n=ve(()=>cl(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${Sd} name=${o} title=${n.title} sentence=${n.sentence} />
    <${vd} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${Mo} />`}function qn({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=b[e];return function({route:p}){let m=U(p.query).plan,d=o(m).filter(h=>s(h,p.query)),$=n(),f=z(l.count,d.length),u=()=>[[...$.map(h=>h.label),...Lt],...xs(d,$,Tr("sorteer",i)).map(h=>[...$.map(y=>y.text(h)),...Tt(null,J(h.id)?.key||m)])];return a`
      <${D} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${le}>
        <${Fe} />
        <div class="velden">
          <${He} name="tekst" />
          ${r().map(h=>a`<${Et} ...${h} />`)}
          <${So} names=${Object.keys(p.query).filter(h=>h!=="merk")} />
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
    `}}var Yl=Ft.map(t=>[t.notation,t.label]),Ql=t=>Ft.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Jl=t=>Object.entries(g.codes[t]).map(([e,o])=>[e,o.label]),Xl=(t,e)=>!e||rt([v(t),...["altLabel","promise","summary"].flatMap(o=>ct(t,o))].join(" ")).includes(rt(e)),to=b.partners,tc=qn({name:"partners",of:"partners",sort:"naam",rows:t=>g.partners[A?t:""],keep:(t,e)=>Xl(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||_(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:to.fields.step,name:"stap",options:Yl},{label:to.fields.kind,name:"soort",options:Jl("OrganisationKind")},{label:to.fields.role,name:"rol",options:Object.entries(to.roles)}],columns:()=>[{key:"naam",label:to.columns.name,text:t=>v(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${an} id=${t.id} />`]},{key:"soort",label:to.columns.kind,text:t=>be(t.id,"organisationKind")},{key:"stappen",label:to.columns.steps,text:t=>Ql(t.steps)},{key:"handelt",label:to.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:to.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:to.columns.wish,text:t=>t.wish}]}),Vt=b.measures,In=t=>g.called[t]?.short||"",Wn=t=>_(t,"prefLabel"),Cd=ti.map(t=>({id:t,...g.works[t]})).sort((t,e)=>B(In(t.id)||"~",In(e.id)||"~")||B(Wn(t.id),Wn(e.id))),qs=A?"":oo[0].date,jd=(t,e,o)=>({key:t,label:e,text:({id:n})=>sn(n,o)?Ht(n,o):"",cell:({id:n})=>sn(n,o)&&a`<${gt} id=${n} date=${o} />`}),Md=()=>he("Chapter").sort((t,e)=>B(_(t,"identifier"),_(e,"identifier"))).map(t=>[t,k(Vt.chapter,{identifier:_(t,"identifier"),title:Wn(t)})]),ec=qn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>Cd.filter(e=>Fo(e.id,t)),keep:(t,e)=>Xl(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:wo(t.id).includes(e.stap)))&&(!e.soort||ci(t.id).includes(e.soort))&&(!e.wat||ge(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||sn(t.id)===e.staat),fields:()=>[{label:Vt.fields.what,name:"wat",options:Object.entries(Vt.types)},{label:Vt.fields.chapter,name:"hoofdstuk",options:Md()},{label:Vt.fields.step,name:"stap",options:[...Yl,["alle",Vt.across]]},{label:Vt.fields.kind,name:"soort",options:en.map(t=>[t.notation,t.label])},{label:Vt.fields.status,name:"staat",options:Jl("Status")}],columns:()=>[{key:"nr",label:Vt.columns.number,text:({id:t})=>In(t),cell:({id:t})=>In(t)?a`<a href=${re(t)}>${In(t)}</a>`:a`<span class="zacht">${Vt.no_number}</span>`},{key:"naam",label:Vt.columns.name,text:({id:t})=>Wn(t),cell:({id:t})=>a`<${M} id=${t} text=${Wn(t)} />`},...Ae(({id:t})=>J(t)?.key),{key:"wat",label:Vt.columns.what,text:({id:t})=>ht(t)},...qs&&qs!==ae?[jd("plan",R(ho(qs)),qs)]:[],{key:"nu",label:A?Vt.columns.stand:R(ho(ae)),text:({id:t})=>Ht(t),cell:({id:t})=>a`<${gt} id=${t} />`},{key:"termijn",label:Vt.columns.deadline,text:({id:t})=>_(t,"finalDueBy"),cell:({id:t})=>V(_(t,"finalDueBy"))},{key:"stap",label:Vt.columns.step,text:t=>t.across?b.shared.all_steps:Ql(wo(t.id))},{key:"wie",label:Vt.columns.lead,sort:!1,text:t=>t.container?"":zo(t.id).map(v).join(", ")||b.shared.nobody,cell:t=>t.container?"":zo(t.id).length?a`<${At} ids=${zo(t.id)} />`:a`<span class="zacht">${b.shared.nobody}</span>`}]});var To=b.lookup,Td=t=>T(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>zt(t,e))).filter(et),Ld=Object.entries(g.lookups).map(([t,e])=>({id:t,...e,about:Td(t),text:rt([v(t),...ct(t,"altLabel"),_(t,"summary"),e.told].join(" "))})),oc=t=>Mt(t).map(ot),nc=qn({name:"naslag",of:"lookup",sort:"naam",rows:t=>Ld.filter(e=>Fo(e.id,t)),keep:(t,e)=>(!e.wat||ge(t.id,e.wat))&&(!e.tekst||t.text.includes(rt(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:To.fields.what,name:"wat",options:Object.entries(To.types).filter(([t])=>he(t).length)},{label:To.fields.step,name:"stap",options:Ft.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:To.columns.name,text:({id:t})=>v(t),cell:({id:t})=>[a`<${M} id=${t} />`,_(t,"summary")&&a`<p class="zacht">${_(t,"summary")}</p>`]},...Ae(({id:t})=>J(t)?.key),{key:"wat",label:To.columns.what,text:({id:t})=>ht(t)},{key:"zegt",label:To.columns.told,text:t=>t.told},{key:"over",label:To.columns.about,sort:!1,text:t=>t.about.map(v).join("; "),cell:t=>a`<${At} ids=${t.about} name=${Be} />`},{key:"bron",label:To.columns.place,sort:!1,text:({id:t})=>oc(t).join("; "),cell:({id:t})=>{let[e,...o]=oc(t),n=k(b.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var sc=b.unknown,_e=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:k(sc.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,Jr=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(g.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${R(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function Is(){let t=sc.reading;return a`
    <${_e} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${Jr} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${g.plans.map(e=>a`<p>${`${ao(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var Ws=b.method,rc=()=>a`
  <${D} text=${Ws.title}><p class="uitleg">${Ws.intro}</p><//>
  <${qi} />
  <div class="blok"><${Ss} /></div>
  <${_e} of=${Ws.states}><${Jr} list="CellState" /><//>
  <${Is} />
  <p><a href=${j("weet-niet")}>${Ws.unknown}</a></p>
`;var Lo=b.overview;function Bd({cell:t}){let[e,...o]=t.brief;if(!e)return a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;let n=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>a`<span class="bij">${r}</span>`)];return t.unmet?a`<span class="plaat">${n}</span>`:a`<${Ve} bar=${t.bar} support=${t.support_only} />${n}`}function Ed({row:t,cell:e,step:o,plan:n,chosen:r}){let{word:s,lines:i,look:l}=Gt(e),c=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${s}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let p=ye(t.key,o,n.key),m=[s,...i,e.strict,e.most_basis&&Rt[e.most_basis]?.[1],e.asked&&Lo.asked_mark].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${qo(p)} aria-haspopup="dialog" onClick=${()=>P({cel:p})}>
        <span class="sr">${k(Lo.cell,{row:t.label,step:Y(o)})}${m}</span>
        <span class="beeld" aria-hidden="true"><${Bd} cell=${e} /></span>
        ${e.asked&&a`<span class="bij" aria-hidden="true">${Lo.asked_mark}</span>`}
        ${e.most_basis&&a`<span aria-hidden="true"><${Ge} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var Ad=({step:t,place:e,of:o,empty:n,chosen:r})=>a`
  <th scope="col" role="columnheader" class=${`halte${r?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${re(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Pd=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${ie(e).map((n,r)=>a`<${Ed} row=${t} cell=${t.cells[r]} step=${n} plan=${e} chosen=${r===o} />`)}
  </tr>
`,Fd=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${Lo.one_step}>
    ${ie(t).map((n,r)=>a`
        <button type="button" aria-pressed=${String(r===e)} onClick=${()=>o(r)}>
          ${Y(n)}
        </button>
      `)}
  </div>
`;function ac({by:t,scenario:e,plan:o,address:n="",reach:r}){let s=ie(o),[i,l]=K(n?Math.max(0,s.indexOf(bs(n).step)):0),c=new Set(r?.columns.filter(p=>!p.acting).map(p=>p.step));return a`
    <${Fd} plan=${o} chosen=${i} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===g.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${k(Lo.caption,{rows:Lo.heads[t],scenario:pt(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Lo.heads[t]}</th>
          ${o.steps.map((p,m)=>a`
              <${Ad} step=${p} place=${m+1} of=${o.steps.length} empty=${c.has(p.notation)}
                chosen=${m===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${s.length-1===i?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${Lo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ut(t,e,o).map(p=>a`<${Pd} key=${p.key} row=${p} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var zd={station:a`<path d="M1 12h22" stroke-width="2.5" /><circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" /><path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},ic=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
    ${zd[t]}
  </svg>
`;var Dn=b.overview.start;function lc({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:r,point:s})=>{let i=t.points.find(c=>c.name===s),l=k(n,{...e,...i});return l.includes("{")?r:l};return a`
    <section class="wensen">
      <h2>${Dn.wish}</h2>
      <ul class="tegels">
        ${Dn.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${ic} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var Nd=({query:t,barriers:e,plan:o,weights:n},r)=>j("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...r&&{plan:o}}),Rd=({point:t,several:e})=>a`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${Nd(t,e)}>${t.ask}</a></p>
  </li>
`;function cc({points:t,plans:e,count:o}){let n=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Dn.discuss.title}</h2><p>${Dn.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${k(Dn.discuss.all,{count:o})}</a></p>
      </div>
      ${e.map(r=>{let s=t.filter(i=>i.plan===r.key);return s.length?a`
          ${n&&a`<p class="zacht">${r.title}</p>`}
          <ul class="kaartjes">
            ${s.map(i=>a`<${Rd} key=${i.name} point=${i} several=${n} />`)}
          </ul>
        `:null})}
    </section>
  `:null}var se=b.overview,pc={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:mc}=b.thing,qd=(t,e,o)=>{let{word:n,lines:r}=Gt(e);if(!e)return[t.label,Y(o),se.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:p,expected:m}=e;return[t.label,Y(o),n,r.join("; "),q("Basis",s),mc[i],l,c,p,mc[m]]},Id=(t,e,o)=>[[...se.csv,...Lt],...Ut(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...qd(n,r,ie(o)[s]),...Tt(e,o.key)]))],Wd=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${_t} name="matrix.csv" rows=${()=>Id(t,e,o)} />
    <button type="button" onClick=${()=>Ci(t,e,o)}>${se.svg}</button>
    <button type="button" onClick=${()=>ji(t,e,o)}>${se.png}</button>
    <${io} text=${()=>location.href} label=${se.link} />
  </div>
`,Dd=({answer:t,plan:e,plans:o})=>a`
  <div class="start">
    <${D} text=${se.heading} title=${se.title}>
      <p>${k(se.start.intro,{report:ro(e)})}</p>
    <//>
    <${lc} answer=${t} />
  </div>
  <${cc} points=${t.points} count=${t.gaps.length} plans=${o} />
`;function dc({route:t}){let e=U(t.query),o=pc[t.query.rijen||""]||"kind",n=Object.entries(pc).map(([l,c])=>[l,se.rows[c]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query,i=ut(e);return a`
    ${o==="kind"?a`<${Dd} answer=${i} plan=${G(e.plan)} plans=${fe(e)} />`:a`<${D} text=${se.heading} title=${se.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${se.matrix[o]}</h2><p>${pt(e)}</p>
          <p class="acties"><a href=${j("methode")}>${se.legend.more}</a></p>
          <${_s} query=${t.query}>
            <${Oo} legend=${se.rows.title} name="rijen" options=${n} current=${r} id="r" />
            <${Ue} />
          <//>
        </div>
        ${fe(e).map(l=>a`
            ${A&&a`<h3>${l.title}</h3>`}
            <${jo} plan=${l} />
            <${ac} by=${o} scenario=${e} plan=${l} address=${s}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${Wd} by=${o} scenario=${e} plan=${l} />
            <${Ii} scenario=${e} plan=${l} />
          `)}
      </div>
      <${Ss} />
    </div>
    ${s&&a`<${js} address=${s} by=${o} scenario=${e} />`}
    <${Ct} text=${s?"":k(se.shown,{scenario:pt(e)})} />
  `}var Xr=(t,e)=>g.promises[t.key].rows.filter(({id:o})=>Nt(o,e)&&te(o,e).outcome).map(o=>({...o,plan:t,...uc(o.id,o.work,e)})),$c=(t,e)=>g.promises[t.key].undated.filter(o=>Nt(o,e)).map(o=>{let n=_(o,"initiative").slice(1);return{id:o,work:n,plan:t,...uc(o,n,e)}});function uc(t,e,o){let n=te(t,o),r=v(e);return{name:r,short:Be(e)===r?r:Be(e),what:_(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",_(t,"deadlineText")),day:_(t,"dueBy"),by:V(_(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:V(n.on)}}var fc=t=>fe(t).filter(e=>g.promises[e.key].rows.length||g.promises[e.key].undated.length),ta=t=>g.promises[t.key].reports,Hn=t=>g.promises[G(t.key).key];var po=b.promises,ea=b.shared.outcomes,X={left:274,top:32,foot:40,level:19,pad:30,line:21};function Hd(t){let e=X.top;return t.map(o=>{let n=Math.max(o.levels*X.level+X.pad,o.title.length*X.line+36),r={...o,y:e,height:n};return e+=n,r})}var Ud=t=>k(po.mark,{name:t.name,what:t.what||po.card.none,quote:t.quote,said:ea[t.outcome].said}),oa=t=>Object.entries(ea).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>k(po.lane_counts,{count:e,said:o}));function Gd({lane:t,rows:e,wide:o}){let n=oa(e),r=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${X.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${r} text-anchor="end">${t.number}</text>
      ${t.title.map((s,i)=>a`<text class="laannaam" x="32" y=${r+i*X.line}>${s}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${r+t.title.length*X.line}>
        ${n.length?n.join(" · "):z(po.lane_total,e.length)}
      </text>
    </g>
  `}function Kd({row:t,lane:e,shown:o,point:n}){let r=e.levels*X.level,s=X.left+t.x,i=e.y+e.height/2+r/2-X.level/2-t.level*X.level,l=t.tail&&ea[t.outcome].tail&&X.left+t.tail,c={row:t,x:s,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${s} ${i} H${Math.max(l,s+9)} m0 -5 v10`} />`}
    <a
      href=${re(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${Ud(t)}
      transform=${`translate(${s} ${i})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Pn} outcome=${t.outcome} /></g>
    </a>
  `}function Vd({at:t,width:e,height:o,close:n}){let{row:r,x:s,y:i}=t,[l]=Mt(r.id),c=s>e*.62,p={left:c?"auto":`${(s+14)/e*100}%`,right:c?`${(e-s+14)/e*100}%`:"auto",top:i>o*.6?"auto":`${i/o*100}%`,bottom:i>o*.6?`${(o-i)/o*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${n}>
      <p><strong>${r.name}</strong></p>
      <p>${po.card.promised}${r.what?`${r.what}, `:""}${r.quote} <span class="zacht">(${r.by})</span></p>
      <p><${Go} outcome=${r.outcome} on=${r.on&&k(po.card.came,{day:r.on})} /></p>
      ${zo(r.work).length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${At} ids=${zo(r.work)} /></p>`}
      ${l&&a`<p class="zacht">${ot(l)}</p>`}
    </div>
  `}function hc({plan:t,rows:e,date:o}){let[n,r]=K(null),s=$t(null),{lanes:i,wide:l,years:c,beyond:p}=Hn(t),m=Hd(i),d=m.length?m.at(-1).y+m.at(-1).height:X.top,$=X.left+l+20,f=d+X.foot,u=ta(t).find(S=>S.date===We(t.key,o))||ta(t).at(-1),h=X.left+u.x,y=k(po.report,{date:V(u.date)}),C=y.length*8.6+24,w=Math.min(Math.max(h-C/2,X.left),$-C);return a`
    <div class="lanenvak" ref=${s} onMouseLeave=${()=>r(null)} onKeyDown=${S=>S.key==="Escape"&&r(null)}>
      <svg class="lanen" viewBox=${`0 0 ${$} ${f}`} role="group" aria-label=${po.picture}>
        <rect class="daarna" x=${h} y=${X.top} width=${X.left+l+20-h} height=${d-X.top} />
        ${c.map(({year:S,x:O})=>a`
            <g class="jaar">
              <line x1=${X.left+O} x2=${X.left+O} y1=${X.top} y2=${d} />
              <text x=${X.left+O+4} y=${X.top-9}>${S}</text>
            </g>
          `)}
        ${p&&a`<g class="jaar"><text text-anchor="middle" x=${X.left+p.x} y=${X.top-9}>${po.beyond}</text></g>`}
        ${m.map((S,O)=>a`<${Gd} lane=${S} rows=${e.filter(Z=>Z.lane===O)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${$} y1=${d} y2=${d} />
        <line class="nu" x1=${h} x2=${h} y1=${X.top-8} y2=${d} />
        <g class="nulabel">
          <rect x=${w} y=${d+4} width=${C} height="28" rx="3" />
          <text x=${w+C/2} y=${d+24} text-anchor="middle">${y}</text>
        </g>
        ${e.map(S=>a`<${Kd} key=${S.id} row=${S} lane=${m[S.lane]} shown=${n?.row.id===S.id} point=${r} />`)}
      </svg>
      ${n&&a`<${Vd} at=${n} width=${$} height=${f} close=${()=>r(null)} />`}
    </div>
  `}var ft=b.promises;function Zd({rows:t,chosen:e,plan:o}){let n=Wt(o).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${ft.tiles_label}>
      ${Object.entries(n).map(([r,{tile:s}])=>a`
          <button
            type="button"
            id=${`uitkomst-${r}`}
            aria-pressed=${String(e===r)}
            onClick=${()=>P({uitkomst:e===r?null:r})}
          >
            <${pn} outcome=${r} />
            <span class="getal">${t.filter(i=>i.outcome===r).length}</span>
            <span>${s}</span>
          </button>
        `)}
    </div>
  `}var Yd=t=>{let e=Hn(t.plan).lanes[t.lane];return e?[e.number,e.title.join(" ")].filter(Boolean).join(" "):""},na=[{key:"dag",label:ft.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:ft.columns.work,text:t=>t.name,cell:t=>a`<${M} id=${t.work} />`},{key:"wat",label:ft.columns.what,text:t=>t.what},{key:"woorden",label:ft.columns.quote,text:t=>t.quote},{key:"stand",label:ft.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${Go} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:ft.columns.lane,text:Yd}],Qd=(t,e)=>[[...na.map(o=>o.label),b.timeline.csv.at(-1),...Lt],...t.map(o=>[...na.map(n=>n.text(o)),Mt(o.id).map(ot).join("; "),...Tt(e,o.plan.key)])],Jd=6;function Xd({rows:t,plan:e,date:o}){let[n]=Object.entries(b.shared.outcomes).find(([,{open:s}])=>s),r=t.filter(s=>s.outcome===n).sort((s,i)=>B(s.day,i.day));return a`
    <aside class="langst-open">
      <h2>${ft.open.title}</h2>
      <p>${r.length?k(ft.open.said,{date:V(We(e.key,o))}):ft.open.none}</p>
      <ul>
        ${r.slice(0,Jd).map(s=>a`
            <li key=${s.id}>
              <${pn} outcome=${s.outcome} />
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
  `}var t$=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${Hn(t).lanes.map((o,n)=>[o,e.filter(r=>r.lane===n)]).filter(([,o])=>o.length).map(([o,n])=>a`
          <details>
            <summary>${[o.number,o.title.join(" ")].filter(Boolean).join(" ")}
              <span class="bij">${z(ft.lane_total,n.length)}${oa(n).map(r=>` · ${r}`)}</span>
            </summary>
            <ul>
              ${n.map(r=>a`
                  <li key=${r.id}>
                    <${Go} outcome=${r.outcome} on=${r.by} />
                    <span><${M} id=${r.work} text=${r.short} />${" "}${r.what||r.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`;function e$({plan:t,scenario:e,chosen:o}){let n=Xr(t,e.date),r=$c(t,e.date),s=n.filter(i=>!o||i.outcome===o);return a`
    <section>
      ${A&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${k(ft.intro,{count:n.length,undated:r.length})}</p>
      <${Zd} rows=${n} chosen=${o} plan=${t} />
      <div class="belofteblad">
        <div><${hc} plan=${t} rows=${s} date=${e.date} /><${t$} plan=${t} rows=${s} /></div>
        <${Xd} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${ft.table}</summary>
        <div class="rol">
          <${dt} id=${`beloften-${t.key}`} caption=${ft.caption} rows=${s} columns=${na} sort="dag" />
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
  `}function gc({route:t}){let e=U(t.query),o=fc(e),n=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",r=o.flatMap(s=>Xr(s,e.date)).filter(s=>!n||s.outcome===n);return a`
    <${D} text=${ft.heading} title=${ft.title} />
    <${le}><${Fe} /><${Io} /><//>
    ${o.map(s=>a`<${e$} key=${s.key} plan=${s} scenario=${e} chosen=${n} />`)}
    ${!o.length&&a`<p>${ft.none}</p>`}
    <p class="acties">
      <${_t} name="beloften.csv" rows=${()=>Qd(r,e)} />
      <a href=${j("tijdlijn")}>${ft.all_events}</a>
    </p>
    <${Ct} text=${z(ft.lane_total,r.length)} />
  `}var me=b.questions.own,sa=200;function o$({columns:t,rows:e}){return a`
    <p>${z(me.rows,e.length)}${e.length>sa&&` ${k(me.first,{count:sa})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${me.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,sa).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>Se(me.file,Yo([t,...e]),"text/csv;charset=utf-8")}>${me.csv}</button>
    </div>
  `}function ra({start:t=me.example,exported:e=!1}){let[o,n]=K(t),[r,s]=K(null);async function i(){s({said:me.busy});try{s(await E().ask("ask",{text:o,exported:e}))}catch(l){s({said:l.message})}}return a`
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
        ${r?.columns&&a`<${o$} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}var it=b.questions,kc="gaps",n$=/VALUES\s+\?\w+\s*\{\s*\}/,bc={barrier:t=>t.barrier&&Y(t.barrier),kind:t=>t.kind&&at(t.kind),partner:t=>t.partner&&v(Xt(t.partner)||t.partner),severity:t=>q("Severity",t.severity),detail:t=>t.detail&&(St(t.detail)?v(t.detail):t.told)},yc=(t,e)=>(bc[t]?bc[t](e):e[t])||"",_c=t=>ut(t).gaps.flatMap(e=>Wo(e).map(o=>({...o,plan:e.plan}))),wc={key:"severity",label:it.columns.weight,text:t=>String(Object.keys(g.codes.Severity).indexOf(t.severity)),cell:t=>a`<${ws} severity=${t.severity} />`};function s$(t){let e=Object.entries(t.columns),o=n=>St(n.subject)?a`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>yc(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[wc],...Ae(n=>n.plan),{key:"bron",label:it.columns.place,sort:!1,text:n=>Co(n).map(ot).join("; ")}]}function r$({name:t,query:e,scenario:o}){let n=_c(o).filter(l=>l.query===t);if(!n.length)return a`<p>${it.nothing}</p>`;let r=s$(e),s={rows:z(it.rows,n.length),scenario:pt(o)},i=()=>[[it.columns.sentence,...r.map(l=>l.label),...Lt],...n.map(l=>[l.sentence,...r.map(c=>c===wc?yc("severity",l):c.text(l)),...Tt(o,l.plan)])];return a`
    <div class="rol">
      <${dt}
        id=${`uitkomst-${t}`}
        caption=${k(it.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${_t} name=${`${t}.csv`} rows=${i} />
      <a href=${j("aandachtspunten",{vraag:t})}>${it.as_sentences}</a>
    </div>
  `}function a$({name:t,query:e,scenario:o}){let n=Object.values(g.views).find(i=>i.query===t),r=e.shelf===kc,s=j("overzicht",{rijen:it.rows_of[t]});return a`
    <p class="kruimel"><a href=${j("vragen")}>${it.title}</a></p>
    <${D} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${le}><${Ue} /><//>`}
    <${Ke} pairs=${[[it.why,e.why],[it.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${it.result}</h2>
          <${r$} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in it.rows_of&&a`<p><a href=${s}>${it.in_overview}</a></p>`}
    ${n&&a`<p><a href=${j(["graaf",n.name])}>${it.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${it.ask} <code>${k(it.command,{name:t})}</code></p>`}
    <details>
      <summary>${it.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${it.sparql}><code lang="en">${e.sparql}</code></pre>
      <${io} text=${()=>e.sparql} label=${it.copy} />
    </details>
    ${E()&&!n$.test(e.sparql)&&a`<${ra} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function i$({shelf:t,counts:e}){let o=Object.entries(g.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:it.columns.title,text:r=>r.title,cell:r=>a`<a href=${j(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:it.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:it.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${dt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===kc?n:n.slice(0,2)}
      />
    </section>
  `}function vc({route:t}){let e=U(t.query),o=t.path[1],n=g.queries[o];if(o&&!n)return a`<${Mo} />`;if(o)return a`<${a$} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of _c(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${D} text=${it.title}><p class="uitleg">${it.intro}</p><//>
    ${E()&&a`<${ra} />`}
    ${it.shelves.map(s=>a`<${i$} shelf=${s} counts=${r} />`)}
  `}var Zt=b.search,aa=100,ia=({text:t,wanted:e})=>Da(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),l$=({item:t,wanted:e})=>a`
  <li>
    <a href=${j(t.path)}><${ia} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${A&&J(t.id)&&`, ${J(t.id).title}`}
    </span>
    <p><${ia} text=${ii(t,e)} wanted=${e} /></p>
  </li>
`,xc=t=>j("zoek",{q:t});function c$({text:t}){let{meant:e,alone:o}=ai(t),[n,r]=Zt.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${xc(e)}>${e}</a>${r}</p>`}
      ${o.length>0&&a`<p>${Zt.alone} ${o.map(s=>a` <a href=${xc(s)}>${s}</a>`)}</p>`}
      <p>${Zt.try} ${Object.entries(Zt.lists).map(([s,i])=>a` <a href=${j(s)}>${i}</a>`)}</p>
    </section>
  `}var Oc=t=>T(Oe(t).map(([e])=>et(e)?e:zt(e,"initiative").find(et)).filter(Boolean));function p$({text:t,wanted:e}){let[o,n]=K(null);if(Le(()=>{let i=!0;n(null);let l=window.setTimeout(()=>{Va(t).then(c=>i&&n(c)).catch(()=>{})},250);return()=>{i=!1,window.clearTimeout(l)}},[t]),!o?.source)return null;let{found:r,count:s}=o;return a`
    <section id="in-de-bron">
      <h2>${k(Zt.source.title,{count:s})}</h2>
      ${s===0&&a`<p>${Zt.source.none}</p>`}
      ${r.length<s&&a`<p class="zacht">${k(Zt.source.first,{count:r.length})}</p>`}
      <ol class="resultaten">
        ${r.map(({vindplaats:i,woorden:l})=>a`
            <li key=${i}>
              <p><${ia} text=${l} wanted=${e} /></p>
              <p class="zacht">
                ${ot(i)}${Oc(i).length>0&&[", ",Zt.source.about,a`<${At} ids=${Oc(i)} />`]}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function Sc({route:t}){let e=t.query.q||"",{wanted:o,found:n}=cs(e),r=T(n.map(l=>l.kind)).sort(B),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);Ot(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?z(Zt.found,s.length):k(Zt.nothing,{text:e});return a`
    <${D} text=${Zt.title} />
    <section class="filters" aria-label=${Zt.label}>
      <div class="velden">
        <${He} label=${Zt.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${Et} label=${Zt.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Zt.type}</p>
    ${o.length>0&&!n.length&&a`<${c$} text=${e} />`}
    <ol class="resultaten">
      ${s.slice(0,aa).map(l=>a`<${l$} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>aa&&a`<p>${k(Zt.too_many,{count:s.length-aa})}</p>`}
    ${o.length>0&&xe()&&a`<${p$} text=${e} wanted=${o} />`}
    <${Ct} text=${o.length?i:""} />
  `}var Ds=b.summary.lanes,Mc=b.shared.outcomes,[Cc,un,ca,Un,m$,d$]=[225,690,17,8,16,.68];function Tc(t,e){return he("Deadline").filter(o=>o.startsWith(`${t.key}/`)&&Nt(o,e)&&_(o,"dueBy")).map(o=>{let n=N(o,"initiative");return{id:o,day:_(o,"dueBy"),outcome:te(o,e).outcome,chapter:g.works[n]?.chapter||""}}).filter(o=>o.outcome)}function $$(t,e,o){let n=Tc(t,e),r=l=>_(l,"identifier"),s=T(n.map(l=>l.chapter)).sort((l,c)=>B(r(l)||"~",r(c)||"~")),i=ca;return s.map(l=>{let c=n.filter(u=>u.chapter===l).sort((u,h)=>B(u.day,h.day)),p=new Map;for(let u of c){let h=Math.round(o(u.day)/Un)*Un,y=u.outcome==="ahead"?Math.max(h,o(e)+Un):h;p.set(y,[...p.get(y)||[],u])}let m=Math.max(m$,Math.max(...[...p.values()].map(u=>u.length))*Un+4),d=i+m/2,$=[...p].flatMap(([u,h])=>h.map((y,C)=>({...y,x:u,y:d+(C-(h.length-1)/2)*Un}))),f={chapter:l,top:i,middle:d,height:m,signs:$};return i+=m,f})}var la=t=>new Date(`${t}T00:00:00Z`).getTime(),jc=t=>t?k(Ds.chapter,{number:_(t,"identifier"),name:_(t,"prefLabel")}):Ds.elsewhere,u$=t=>t.length>40?`${t.slice(0,39).trim()}…`:t,f$=t=>fo(Object.entries(Mc).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>`${e} ${o}`));function Lc({scenario:t,plan:e}){let o=We(e.key,t.date),n=Tc(e,o).map(h=>h.day);if(!n.length)return null;let[r,s]=[Math.min(...n.map(h=>+h.slice(0,4))),Math.max(...[...n,o].map(h=>+h.slice(0,4)))],[i,l]=[la(`${r}-01-01`),la(`${s+1}-01-01`)],c=h=>Cc+8+(la(h)-i)/(l-i)*(un-Cc-16),p=$$(e,o,c),m=p[p.length-1].top+p[p.length-1].height,d=c(o),$=Array.from({length:s-r+1},(h,y)=>r+y),f=p.map(({chapter:h,signs:y})=>k(Ds.told,{chapter:jc(h),counts:f$(y)})),u=d>un-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${un} ${m+16}`} role="img" aria-label=${f.join(" ")}>
      <rect class="straks" x=${d} y=${ca} width=${un-d} height=${m-ca} />
      ${$.map(h=>a`
          <line class="jaar" x1=${c(`${h}-01-01`)} x2=${c(`${h}-01-01`)} y1="4" y2=${m} />
          <text class="jaartal" x=${c(`${h}-01-01`)+4} y="12">${h}</text>
        `)}
      ${p.map(h=>a`
          <line class="baan" x1="0" x2=${un} y1=${h.top} y2=${h.top} />
          <text x="0" y=${h.middle+4}>${u$(jc(h.chapter))}</text>
        `)}
      <line class="baan" x1="0" x2=${un} y1=${m} y2=${m} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${m+4} />
      <text class="peildag" x=${u==="end"?d-4:d+4} y=${m+13} text-anchor=${u}>
        ${k(Ds.line,{date:V(o)})}
      </text>
      ${p.flatMap(({signs:h})=>h.map(y=>a`
            <g transform=${`translate(${y.x} ${y.y}) scale(${d$})`}>
              <title>${[v(N(y.id,"initiative")),V(y.day),Mc[y.outcome].said].join(", ")}</title>
              <${Pn} outcome=${y.outcome} />
            </g>
          `))}
    </svg>
  `}var pa=b.summary.route;function h$({step:t,number:e,missing:o,partners:n}){let r=n.filter(({id:s})=>!Ro(s));return a`
    <li class=${n.length?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?z(pa.count,r.length):pa.nobody}</p></div>
      </div>
      <div>
        ${o.length>0&&a`<ul class="gemis" aria-label=${pa.silent}>${o.map(s=>a`<li><span>${s}</span></li>`)}</ul>`}
        <ul class="namen">
          ${n.map(({id:s,label:i})=>a`<li class=${Ro(s)?"verzamel":""}>${i}</li>`)}
        </ul>
      </div>
    </li>
  `}function Bc({scenario:t,plan:e}){let o=Ut("kind",t,e),n=Ut("partner",t,e);return a`
    <ol class="blad-route">
      ${e.steps.map((r,s)=>{let i=o.filter(c=>c.cells[s]?.unmet).map(c=>c.label),l=n.filter(c=>c.cells[s]?.initiatives).map(c=>({id:Xt(c.key),label:c.label}));return a`<${h$} step=${r} number=${s+1} missing=${i} partners=${l} />`})}
    </ol>
  `}var mo=b.summary,g$=b.shared.outcomes;function Ec({plan:t,scenario:e,number:o,total:n,children:r}){let{version:s,content:i}=g.meta,l={version:s,content:(i||"").slice(0,12),scenario:pt(e,t)};return a`
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
  `}function b$({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet)return a`<td class="niets">–</td>`;let[o,n]=t.brief;return t.initiatives?a`
    <td data-kop=${Y(e)}>
      <${Ve} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:a`<td class="arcering" data-kop=${Y(e)}><span class="plaat">${o}</span></td>`}var k$=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${mo.matrix.title}</caption>
    <thead>
      <tr><td></td>${ie(e).map(o=>a`<th scope="col">${Y(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ut("kind",t,e).map(o=>a`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,r)=>a`<${b$} cell=${n} step=${ie(e)[r]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Hs=({title:t,note:e,children:o})=>a`
  <section class="blok-blad"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${o}</section>
`;function y$(t,e){let n=Ut("kind",t,e).flatMap(r=>r.cells.slice(0,-1)).filter(r=>r?.expected);return{expected:n.length,silent:n.filter(r=>!r.initiatives).length}}function _$({scenario:t,plan:e,...o}){let n=Wt(e).summary,r=ut({...t,plan:e.key}).points,s=y$(t,e);return a`
    <${Ec} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading}</h2>
      <p class="vel-intro">
        ${k(n.intro,{report:ro(e)})} ${s.expected>0&&k(n.counted,s)}
      </p>
      <${jo} plan=${e} />
      <${Hs} title=${n.matrix.title} note=${n.matrix.note}>
        <${k$} scenario=${t} plan=${e} />
        <${Bn} />
      <//>
      <${Hs} title=${b.overview.start.discuss.title}>
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
  `}function w$({scenario:t,plan:e,...o}){let n=Wt(e).summary;return a`
    <${Ec} plan=${e} scenario=${t} ...${o}>
      <${Hs} title=${n.route.title} note=${n.route.note}>
        <${Bc} scenario=${t} plan=${e} />
      <//>
      <${Hs} title=${n.lanes.title} note=${n.lanes.note}>
        <${Lc} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Object.entries(g$).map(([r,{tile:s}])=>a`<li><${pn} outcome=${r} /> ${s}</li>`)}
        </ul>
      <//>
    <//>
  `}function Ac({route:t}){let e=U(t.query),o=fe(e),n=2*o.length;return a`
    <div class="vel-boven">
      <${D} text=${mo.title}><p class="uitleg">${mo.screen}</p><//>
      <${Fe} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${mo.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((r,s)=>a`
          <${_$} key=${r.key} scenario=${e} plan=${r} number=${2*s+1} total=${n} />
          <${w$} key=${`${r.key}-2`} scenario=${e} plan=${r} number=${2*s+2} total=${n} />
        `)}
    </div>
    <${Ct} text=${mo.screen} />
  `}var Us=b.thing.route,v$={organisation:(t,e)=>g.partners[A?e.key:""].find(o=>o.id===t)?.steps||[],undertaking:wo},x$=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${A?k(Us.of_plan,{plan:t.title}):Us.label}>
      ${t.steps.map(o=>a`
          <li class=${e.includes(o.notation)?"hier":""}>
            ${o.label}<span class="sr">${e.includes(o.notation)?Us.here:Us.not_here}</span>
          </li>
        `)}
    </ol>
  </div>
`;function Pc({id:t}){let e=v$[go(t)];return e?(J(t)?[J(t)]:g.plans).map(o=>({plan:o,steps:e(t,o)})).filter(({steps:o})=>o.length).map(o=>a`<${x$} key=${o.plan.key} ...${o} />`):null}var fn=b.thing,O$=new Set([...g.hidden,...fn.said]),lt=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,de=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Bo=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function S$({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:g.lists[t]?q(g.lists[t],e):fn.truth[e]||V(e)}var hn=t=>Object.entries(Jt.get(t)).filter(([e])=>!O$.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${S$} property=${e} value=${r} />`);return[R(bo(e)),n.length>1?a`<${Bo} items=${n} />`:n[0]]}),Gs=({id:t})=>Oe(t).some(([e])=>ge(e,"Figure"))&&a`<${lt} title=${fn.figures}><${Pr} id=${t} /><//>`;function gn({id:t,skip:e}){let o=new Map;for(let[c,p]of Oe(t)){if(!et(c)||ge(c,"Figure")||ge(c,"Barrier")||e.includes(p))continue;let m=fn.from_here[p]||k(fn.this,{term:bo(p)});o.set(c,[...o.get(c)||[],m])}if(!o.size)return null;let n=[...o].map(([c,p])=>({from:c,how:T(p).join(", ")})),{columns:r,title:s,caption:i}=fn.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>v(c),cell:({from:c})=>a`<${M} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>ht(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Ht(c),cell:({from:c})=>no(c)&&a`<${gt} id=${c} />`}];return a`
    <${lt} title=${s}>
      <${dt} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var bt=b.thing.organisation,zc=t=>Ft.filter(e=>t.includes(e.notation)).map(e=>e.label);function C$({id:t,rows:e}){let o=e.filter(l=>No(l.role)),n=zc(o.flatMap(l=>wo(l.undertaking))),r=zt(t,"unit"),s=_(t,"tooi"),i=[...hn(t),[b.thing.also_known,ct(t,"altLabel").join(", ")],[bt.units,r.length>0&&a`<${ze} ids=${r} />`],[bt.identity,s?k(bt.identified,{code:s,date:V(_(t,"checkedOn"))}):bt.unidentified]];return a`
    <${lt} title=${b.thing.known}>
      <${de} text=${_(t,"summary")} />
      ${Ro(t)&&a`<p>${bt.collective}</p>`}
      ${_(t,"isIndependent")==="true"&&a`<p>${bt.independent}</p>`}
      <p>${n.length?k(bt.steps,{steps:fo(n.map(l=>l.toLowerCase()))}):bt.no_steps}</p>
      <${Ke} pairs=${i} />
    <//>
  `}function j$({rows:t}){let e=bt.columns,o=({undertaking:s})=>g.works[s]?.across?b.shared.all_steps:zc(wo(s)).join(", "),n=[...Ae(s=>J(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>v(s.undertaking),cell:s=>a`<${M} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>ht(s.undertaking)},{key:"rol",label:e.role,text:s=>q("Role",s.role)},{key:"stand",label:e.stand,text:s=>Ht(s.undertaking),cell:s=>a`<${gt} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Kt} of=${[s.id]} />`}],r=T(t.map(s=>s.undertaking)).length;return a`
    <${lt} title=${k(bt.work,{count:r})}>
      <p class="zacht">${bt.work_note}</p>
      ${r?a`<${dt} id="acties" caption=${bt.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function M$({id:t}){let e=Dt(t,"Contribution","byOrganisation");return e.length?a`
    <${lt} title=${k(bt.own,{count:e.length})}>
      <p class="zacht">${bt.own_note}</p>
      ${e.map(o=>a`
          <h3><${M} id=${N(o,"initiative")} /></h3>
          <${An} id=${o} />
          <${Kt} of=${[o]} />
        `)}
    <//>
  `:null}function T$({id:t}){let e=Dt(t,"Expectation","organisation");return e.length?a`
    <${lt} title=${bt.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${R(be(o,"engagement")||bt.wish)}</strong>: ${_(o,"rationale")}</p>
            <${Kt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function L$({id:t}){let e=["member","organization"].flatMap(n=>Dt(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${M} id=${N(n,"member")} />`,bt.member,a`<${M} id=${N(n,"organization")} />`,`: ${_(n,"post")}`]);return a`<${lt} title=${bt.members}><${Bo} items=${o} /><//>`}var Fc=4;function B$({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>No(s.role)))for(let s of Mn(r).filter(i=>i!==t))o.set(s,T([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(Be),i=k(s.length>Fc?bt.more_works:bt.works,{works:s.slice(0,Fc).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${lt} title=${bt.together}>
      <p class="zacht">${bt.alphabetical}</p>
      <${ze} ids=${Ze([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function Nc({id:t}){let e=nn(t);return a`
    <${C$} id=${t} rows=${e} />
    <${j$} rows=${e} />
    <${M$} id=${t} />
    <${T$} id=${t} />
    <${L$} id=${t} />
    <${B$} id=${t} rows=${e} />
    <${gn} id=${t} skip=${["unitOf","unit"]} />
  `}var $e=b.thing.step,ma=t=>Rt[t]?.[1]||"",Rc=(t,e="")=>[a`<${Ge} basis=${t} />`,` ${ma(t)}${e}`],E$=({id:t,narrow:e})=>a`
  <${lt} title=${$e.what}>
    <${de} text=${_(t,"step")} />
    <${de} text=${_(t,"definition")} />
    <${de} text=${_(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${$e.narrower}<${At} ids=${e} />.</p>`}
    ${N(t,"broader")&&a`<p>${$e.broader}<${M} id=${N(t,"broader")} />.</p>`}
  <//>
`;function A$({id:t,scenario:e}){let o=$e.cell_columns,n=ut(e).matrix.kind.filter(c=>rs(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>j("overzicht",{cel:ye(c.column,ps(t),c.plan)}),s=c=>R(at(c.column)),i=c=>{let{word:p,lines:m,look:d}=Gt(c);return[a`<span class=${`chip ${d}`}>${p}</span>`,m.length>0&&` ${m.join(" · ")}`]},l=[...Ae(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>Gt(c).word,cell:i},{key:"hoe",label:o.how,text:c=>ma(c.most_basis),cell:c=>c.most_basis&&Rc(c.most_basis)}];return a`
    <${lt} title=${$e.cells}>
      <p class="zacht">${pt(e)}</p>
      <${dt} id="vakken" caption=${$e.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function P$({links:t,scenario:e}){let o=$e.columns,n=s=>N(s,"initiative"),r=[...Ae(s=>J(s)?.key),{key:"actie",label:o.action,text:s=>v(n(s)),cell:s=>a`<${M} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>ct(s,"interventionKind").map(at).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>Mn(n(s)).map(v).join(", "),cell:s=>a`<${At} ids=${Mn(n(s))} />`},{key:"stand",label:o.stand,text:s=>Ht(n(s),e.date),cell:s=>a`<${gt} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>ma(yo(s,"basis",e)),cell:s=>Rc(yo(s,"basis",e),`; ${q("Strength",yo(s,"strength",e))}`)}];return a`
    <${lt} title=${k($e.work,{count:T(t.map(n)).length})}>
      ${t.length?a`<${dt} id="wiewat" caption=${$e.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${rn(G(e.plan))}</p>`}
    <//>
  `}function F$({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${M} id=${o} />`,k(Wt(J(o)).thing.step.helper,{awareness:be(o,"awareness")||$e.unaware})]);return a`<${lt} title=${$e.helpers}><${Bo} items=${e} /><//>`}function z$({ids:t}){if(!t.length)return null;let e=n=>[be(n,"recommendationKind"),be(n,"response")||$e.no_response],o=t.map(n=>[a`<${M} id=${n} />`,k($e.asked_for,{kind:e(n)[0],response:e(n)[1]})]);return a`<${lt} title=${$e.asked}><${Bo} items=${o} /><//>`}function qc({id:t}){let e=U(F.route.query),o=zt(t,"narrower"),n=s=>[t,...o].flatMap(i=>Dt(i,s,"barrier")),r=n("Contribution").filter(s=>Or(s,e)&&Fo(s,e.plan));return a`
    <${E$} id=${t} narrow=${o} />
    <${A$} id=${t} scenario=${e} />
    <${P$} links=${r} scenario=${e} />
    <${z$} ids=${n("Recommendation").filter(s=>Fo(s,e.plan))} />
    <${F$} ids=${n("Facilitator")} />
  `}var Re=t=>Wt(J(t)).thing.undertaking,Ic=t=>a`<${Kt} of=${[t]} />`;function N$({report:t,said:e}){return a`
    <${de} text=${_(t,"summary")} />
    <${Ho} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Kt} of=${[t]} />
  `}function R$({id:t}){let e=J(t),{result:o}=Re(t),n=e.dates.filter(({date:s})=>sn(t,s));if(!n.length)return null;let r=(s,i)=>i===e.date&&o[_(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${n.map(({date:s,label:i})=>{let l=ms(t,s);return a`
          <li>
            <strong>${R(i)}</strong>
            <p><${gt} id=${t} date=${s} /></p>
            ${l&&a`<${N$} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function q$({id:t}){let e=zt(t,"silentPart"),o=e.map(n=>[_(n,"summary"),a`<span class="zacht"> (${q("SilentWeight",_(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${Re(t).silent}</strong></p><${Bo} items=${o} />`}function I$({id:t}){let e=Re(t),o=e.deadline_columns,n=ds(t);if(!n.length)return null;let r=i=>[`“${_(i,"deadlineText")}”`,_(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>_(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>_(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>_(i,"dueBy"),cell:i=>V(_(i,"dueBy"))||_(i,"condition")},{key:"soort",label:o.kind,text:i=>$s(_(i,"modality"))},{key:"er",label:o.there,text:i=>te(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${de} text=${_(i,"summary")} />`,Ic(i)]}];return a`<${dt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function W$({id:t}){let e=Re(t),o=e.who_columns,n=so(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${M} id=${i} /><${an} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>v(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>q("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>_(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>Ic(i.id)}];return a`<${dt} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function D$({id:t}){let e=zt(N(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${Re(t).heading}<${At} ids=${e} />.</p>`}function H$({id:t}){let e=Re(t),o=_o(t);if(o.length)return o.map(r=>a`<${An} id=${r} /><${Kt} of=${[r]} />`);if(_(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=ct(t,"interventionKind").map(at).join(", ");return a`
    <p>${k(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${_(t,"rationale")}</p>
  `}function U$({id:t}){let e=Re(t),o=Oe(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${gt} id=${r} />`;return a`
    <${lt} title=${e.container}><p>${e.parts}</p><${ze} ids=${o} more=${n} /><//>
  `}var G$=({id:t})=>a`
  <${lt} title=${Re(t).progress}><${R$} id=${t} /><${q$} id=${t} /><${I$} id=${t} /><//>
  <${lt} title=${Re(t).who}><${W$} id=${t} /><${D$} id=${t} /><//>
  <${lt} title=${Re(t).steps}><${H$} id=${t} /><//>
`;function Wc({id:t}){let e=Re(t),o=J(t),n=_(t,"promise"),r=hn(t),s=_(t,"isContainer")==="true"?U$:G$;return a`
    <${lt} title=${n?e.promise:e.what}>
      <${de} text=${n} />
      <${de} text=${_(t,"summary")} />
      ${_(t,"isNew")==="true"&&a`<p class="zacht">${k(e.new,{when:ho(o.date,o)})}</p>`}
      ${_(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Kt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${Gs} id=${t} />
    ${r.length>0&&a`<${lt} title=${b.thing.further}><${Ke} pairs=${r} /><//>`}
    <${gn} id=${t} skip=${["subMeasureOf"]} />
  `}var Eo=b.thing;function K$({id:t}){let e=Oe(t).filter(([r,s])=>s==="inChapter"&&no(r)).map(([r])=>r),o=[...hn(t),[Eo.also_known,ct(t,"altLabel").join(", ")],[Eo.place,Mt(t).length>0&&a`<${Kt} of=${[t]} />`]],n=r=>a` <${gt} id=${r} />`;return a`
    <${lt} title=${Eo.known}>
      ${ge(t,"Facilitator")&&a`<p class="zacht">${Wt(J(t)).thing.other.judged}</p>`}
      <${de} text=${_(t,"summary")} />
      <${de} text=${_(t,"rationale")} />
      <${Ke} pairs=${o} />
    <//>
    <${Gs} id=${t} />
    ${e.length>0&&a`<${lt} title=${Eo.other.chapter}><${ze} ids=${Ze(e)} more=${n} /><//>`}
    <${gn} id=${t} skip=${["inChapter"]} />
  `}var Dc=5;function V$({id:t}){let e=U(F.route.query),o=s=>Wo(s).some(i=>i.subject===t||ge(t,"Barrier")&&rs(i.barrier,s.plan)===t||xn(t)&&[i.partner,...i.beside||[]].includes(_(t,"notation"))),n=ut(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(Dc);return a`
    <${lt} title=${k(Eo.gaps,{count:n.length})}>
      <${Ar} list=${n.slice(0,Dc)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${k(b.shared.show_more,{count:r.length})}</summary>
            <${Ar} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var Hc={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function Z$({id:t}){let e=go(t),o=[Hc[e]&&a`<a href=${j(Hc[e])}>${Eo.crumbs[e]}</a>`,A&&J(t)?.title,...["inChapter","subMeasureOf"].map(n=>N(t,n)&&a`<${M} id=${N(t,n)} />`),ht(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var Y$={undertaking:Wc,organisation:Nc,step:qc,other:K$};function Uc({route:t}){let e=t.path.slice(1).join("/");if(!et(e))return a`<${Mo} />`;let o=v(e),n=go(e),r=Y$[n],s=()=>{let l=k(Eo.footnote,{kind:ht(e),name:o,said:_(e,"promise")||_(e,"summary")});return Tn(l.trim().replace(/([^.!?])$/,"$1."),Mt(e),null,J(e)||G())},i=n==="undertaking"&&_(e,"isContainer")!=="true";return a`
    <${Z$} id=${e} />
    <${D} text=${ge(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${gt} id=${e} /></p>`}
    <//>
    <${Pc} id=${e} />
    <div class="acties bovenaan">
      <${io} text=${s} />
      <a href=${j(["graaf","omgeving"],{ding:e})}>${Eo.around}</a>
    </div>
    <${r} id=${e} />
    <${V$} id=${e} />
  `}var qe=b.timeline,Q$=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),Gc=(t,e)=>[t.progress&&t.id&&Ht(t.id,e),t.stand[e]].filter(Boolean).join("; "),Ks=t=>t.day.slice(0,4);function J$({row:t,date:e}){let o=Gc(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${qe.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Ei} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var X$=(t,e)=>[[...qe.csv,...Lt],...t.map(o=>[o.when,qe.kinds[o.kind],o.id&&v(o.id),o.what,Gc(o,e.date),Mt(o.at).map(ot).join("; "),...Tt(e,o.plan||o.at)])],tu=["tekst","wat","stap","jaar"];function eu({years:t}){return a`
    <${le}>
      <${Fe} />
      <${Io} />
      <div class="velden">
        <${He} name="tekst" />
        <${Et} label=${qe.fields.what} name="wat" options=${Object.entries(qe.kinds)} />
        <${Et} label=${qe.fields.step} name="stap" options=${Ft.map(e=>[e.notation,e.label])} />
        <${Et} label=${qe.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${So} names=${tu} />
      </div>
    <//>
  `}function Kc({route:t}){let e=U(t.query),o=t.query,n=g.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||Ks(l)===o.jaar)&&(!o.tekst||rt(Q$(l)).includes(rt(o.tekst)))),s=z(qe.count,r.length),i=l=>r.filter(c=>Ks(c)===l);return a`
    <${D} text=${qe.title}><p class="uitleg">${qe.intro} <a href=${j("beloften")}>${qe.lanes}</a>.</p><//>
    <${eu} years=${T(n.map(Ks))} />
    <p class="telling">${s}<${_t} name="tijdlijn.csv" rows=${()=>X$(r,e)} /></p>
    ${T(r.map(Ks)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${J$} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Ct} text=${s} />
  `}var Yt=b.unknown,Qt=g.unknown;function bn({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${k(b.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var Vc=t=>Ze(t).map(e=>a`<li><${M} id=${e} /></li>`),Zc=t=>[...t].sort((e,o)=>B(v(N(e,"initiative")),v(N(o,"initiative")))),ou=({id:t})=>a`
  <li>
    <${M} id=${N(t,"initiative")} />${" → "}<${vs} id=${N(t,"barrier")} />
    ${`: ${_(t,"rationale")}`}<${Ho} of=${t} />
  </li>
`,nu=({id:t})=>a`
  <li><${M} id=${N(t,"initiative")} />${`: ${be(t,"status")}`}<${Ho} of=${t} /></li>
`;function su(){let t=Yt.unjudged,e=Ze(Qt.unjudged).map(o=>a`<li><${M} id=${o} /><span class="zacht"> – ${ht(o).toLowerCase()}</span></li>`);return a`
    <${_e} of=${t} count=${e.length}>${e.length?a`<${bn} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function ru(){let t=he("Contribution").length,e=s=>a`<${ou} id=${s} />`,o=Zc(Qt.weak).map(e),n=k(Yt.weak.intro,{all:t,stated:t-o.length}),r=Zc(Qt.statuses).map(s=>a`<${nu} id=${s} />`);return a`
    <${_e} of=${Yt.weak} count=${o.length} intro=${n}><${bn} items=${o} shown=${6} /><//>
    <${_e} of=${Yt.other} count=${Qt.other.length}><${bn} items=${Qt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${_e} of=${Yt.statuses} count=${r.length}><${bn} items=${r} shown=${6} /><//>`}
  `}var au=()=>a`
  <${_e} of=${Yt.clashes} count=${Qt.clashes.length}>
    ${Ze(Qt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${_(t,"summary")}</p>
          <${Kt} of=${[t]} />
        </div>
      `)}
  <//>
`;function iu(){if(!Qt.judged.length)return null;let t=e=>k(Yt.judged.line,{step:v(N(e,"barrier")),kinds:ct(e,"interventionKind").map(at).join(", "),state:be(e,"state"),why:_(e,"rationale"),who:_(e,"post"),date:V(_(e,"asOf"))});return a`
    <${_e} of=${Yt.judged} count=${Qt.judged.length}>
      <ul>${Qt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function lu(){let t=Yt.expected.columns,e=n=>N(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>v(e(n)),cell:n=>a`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>ct(n,"interventionKind").map(at).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>_(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>_(n,"source")}];return a`
    <${_e} of=${Yt.expected} count=${Qt.expected.length}>
      <details>
        <summary>${Yt.expected.show}</summary>
        <div class="rol">
          <${dt} id="verwacht" caption=${Yt.expected.caption} rows=${Qt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var Yc=()=>a`
  <${D} text=${Yt.title}><p class="uitleg">${Yt.intro} ${Ee}</p><//>
  <${su} />
  <${ru} />
  <${au} />
  <${iu} />
  <${_e} of=${Yt.nameless} count=${Qt.nameless.length}><${bn} items=${Vc(Qt.nameless)} /><//>
  <${_e} of=${Yt.generic} count=${Qt.generic.length}><${bn} items=${Vc(Qt.generic)} /><//>
  <${lu} />
  <${Is} />
`;var Pt=b.whatif,Jc=(t,e,o)=>ut({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function Xc(t){if(!t)return Pt.no_cell;let{word:e,lines:o}=Gt(t);return[e,...o].join(", ")}var da=(t,e)=>{let o=R(at(t.column));return e?k(Pt.cell,{kind:o,step:Y(t.barrier).toLowerCase()}):o};function Qc({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${A?"h3":"h2"}>${k(Pt.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function cu({loss:t,scenario:e,id:o,title:n}){let r=l=>Jc(t,l,e),s=l=>j("overzicht",{cel:ye(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:Pt.columns.cell,sort:!1,text:l=>da(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${da(l,r(l))}</a>`:da(l)},{key:"nu",label:Pt.columns.now,sort:!1,text:l=>Xc(r(l))},{key:"weg",label:Pt.columns.lost,sort:!1,text:l=>l.said}];return a`<${dt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function pu({loss:t,scenario:e}){let o=G(t.plan),{cells:n,none:r,...s}=o.words.losses,i=`verlies${o===g.plans[0]?"":`-${o.key}`}`,l=p=>[" ",a`<${gt} id=${p} date=${e.date} />`],c=(p,m)=>a`
    <${Qc} title=${p} count=${m.length} none=${r}><${ze} ids=${m} more=${l} /><//>
  `;return a`
    <section>
      ${A&&a`<h2>${o.title}</h2>`}
      <p>${t.said}</p>
      <${Qc} title=${n} count=${t.cells.length} none=${r}>
        <${cu} loss=${t} scenario=${e} id=${i} title=${n} />
      <//>
      ${Object.keys(s).filter(p=>Array.isArray(t[p])).map(p=>c(s[p],t[p]))}
      ${t.blocks.map(p=>c(p.said,p.acts))}
    </section>
  `}function tp({losses:t,without:e,scenario:o}){let n=()=>t.flatMap(r=>r.cells.map(s=>{let i=Jc(r,s,o),l=i?Y(s.barrier):"";return[e,at(s.column),l,Xc(i),s.said,...Tt(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${pu} key=${r.plan} loss=${r} scenario=${o} />`):fe(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${_t} name="wat-als.csv" rows=${()=>[[...Pt.csv,...Lt],...n()]} />
    </div>
  `}var mu=(t,e)=>[...Xo(e),...t.map(o=>["zonder",o])];function du({notations:t,names:e,scenario:o}){let[n,r]=K(null),s=[o.key,...t].join();if(Le(()=>{let c=!0;return r(null),Ga(mu(t,o)).then(p=>{c&&(r(p),mt(Pt.done))}).catch(p=>c&&r({silent:p.message||Pt.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${Pt.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=z(Pt.questions,n.gaps.filter(i).length);return a`
    <div>
      <${tp} losses=${n.losses.filter(i)} without=${fo(e)} scenario=${o} />
      <p>${k(Pt.with_this,{questions:l,now:ut(o).gaps.length})}</p>
    </div>
  `}var Vs=t=>_(t,"notation");function $u({acting:t,chosen:e}){if(!xe())return a`
      <${Et} label=${Pt.one} name="zonder" options=${t.map(n=>[Vs(n),v(n)])} />
    `;let o=(n,r)=>{let s=r?[...e,n]:e.filter(i=>i!==n);P({zonder:s.map(Vs).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${Pt.more}</legend>
      ${t.map(n=>a`
          <label key=${n}>
            <input
              id=${`zonder-${Vs(n)}`}
              type="checkbox"
              checked=${e.includes(n)}
              onChange=${r=>o(n,r.target.checked)}
            />
            ${` ${v(n)}`}
          </label>
        `)}
    </fieldset>
  `}function ep({route:t}){let e=U(t.query),{without:o}=ut(e),n=Object.keys(o).filter(l=>o[l].length).sort((l,c)=>B(v(l),v(c))),r=(t.query.zonder||"").split(",").map(Xt).filter(Boolean),s=r.map(l=>v(l)),[i]=r;return a`
    <${D} text=${Pt.title}><p class="uitleg">${Pt.intro}</p><//>
    <${le}>
      <${Ue} />
      <div class="velden"><${$u} acting=${n} chosen=${r} /></div>
    <//>
    ${!xe()&&a`<p class="zacht">${Pt.alone}</p>`}
    ${r.length===1&&a`<${tp} losses=${o[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&xe()&&a`<${du} notations=${r.map(Vs)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${Pt.choose}</p>`}
    <${Ct} text=${r.length===1?k(Pt.said,{name:s[0]}):""} />
  `}var je=t=>document.getElementById(t);je("spring").addEventListener("click",t=>{t.preventDefault(),je("inhoud").focus()});$i();je("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=je("zoek").value;location.hash=ri(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=b.shared.report_fault,{version:n,content:r}=g.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};Sr(k(e,{...s,sources:ao()}),o)});var op={__proto__:null,overzicht:dc,dekking:Di,aandachtspunten:ol,partners:tc,maatregelen:ec,naslag:nc,tijdlijn:Kc,beloften:gc,graaf:Zl,ding:Uc,samenvatting:Ac,vragen:vc,"wat-als":ep,vergelijk:Pi,"weet-niet":Yc,methode:rc,zoek:Sc,...(g.served||E())&&{controleer:Li},onbekend:Mo};function uu(t,e){let o=Object.keys(g.views).length>0,n=Object.keys(g.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return br(e)&&r.views===o&&r.comparisons===n?!1:(Ie(a`<p role="status">${b.werkplaats.busy}</p>`,je("inhoud")),E().ask("page",{options:Xo(e),...r}).then(({page:s})=>E().show(s,E().own)).catch(s=>Ie(a`<p role="alert">${s.message}</p>`,je("inhoud"))),!0)}function fu(t){let e=t.path[0]||"overzicht",o=je("inhoud");E()?.own&&uu(e,U(t.query))||(o.className=`scherm-${e}`,Ie(a`<${op[e]||op.onbekend} key=${t.path.join("/")} route=${t} />`,o),ui(e,t.path))}function $a(){let t=je("motor");t.hidden=!1;let{state:e,why:o,own:n}=E();Ie(a`<${wi} state=${e} why=${o} own=${n} />`,t)}function hu(){gu(),window.removeEventListener("werkplaats",$a),Ie(null,je("inhoud")),Ie(null,je("motor"))}E()&&(je("eigen").hidden=!1,window.addEventListener("werkplaats",$a),$a());je("inhoud").replaceChildren();var gu=Wa(fu);E()&&window.addEventListener("andere-bladzijde",hu,{once:!0});document.fonts.ready.then(()=>Qr()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return cp(bu);})();
